package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import de.kundenblick.exchange.PersonName;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file of vCards of any version: each card is a row, its properties are the columns. */
class CardTable implements Table {
    /** Pictures are part of a card, and read over. */
    private static final int LONGEST_CARD = 8_000_000;

    private static final List<String> HEADERS = List.of(
            "UID",
            "N (prefix)",
            "N (first)",
            "N (last)",
            "ORG",
            "vCard TITLE",
            "EMAIL",
            "TEL",
            "TEL (cell)",
            "TEL (fax)",
            "ADR (street)",
            "ADR (zip)",
            "ADR (city)",
            "ADR (country)",
            "NOTE");

    private final RecordReader text;
    private final VCardReader cards;
    private long number;

    CardTable(InputStream content, Charset charset) {
        text = new RecordReader(new InputStreamReader(content, charset), LONGEST_CARD);
        cards = new VCardReader(text);
    }

    @Override
    public List<String> headers() {
        return HEADERS;
    }

    @Override
    public Optional<Row> next() {
        text.nextRow();
        number++;
        try {
            VCard card = cards.readNext();
            return card == null ? Optional.empty() : Optional.of(new Row(number, cells(card)));
        } catch (IOException | RuntimeException broken) {
            throw FileRefusedException.brokenCard(number);
        }
    }

    private static List<String> cells(VCard card) {
        var name = name(card);
        var address = card.getAddresses().stream().findFirst().orElseGet(Address::new);
        return Stream.of(
                        card.getUid() == null ? null : card.getUid().getValue(),
                        String.join(" ", name.getPrefixes()),
                        name.getGiven(),
                        name.getFamily(),
                        organisation(card),
                        first(card.getTitles()),
                        first(card.getEmails()),
                        phone(card, kind -> kind != TelephoneType.CELL && kind != TelephoneType.FAX),
                        phone(card, kind -> kind == TelephoneType.CELL),
                        phone(card, kind -> kind == TelephoneType.FAX),
                        address.getStreetAddress(),
                        address.getPostalCode(),
                        address.getLocality(),
                        address.getCountry(),
                        first(card.getNotes()))
                .map(value -> value == null ? "" : value)
                .toList();
    }

    /** Cards of some programs have the formatted name only. */
    private static StructuredName name(VCard card) {
        var name = card.getStructuredName();
        if (name != null && name.getFamily() != null) {
            return name;
        }
        var made = new StructuredName();
        if (name != null && name.getGiven() != null) {
            made.setFamily(name.getGiven());
        } else if (card.getFormattedName() != null && card.getFormattedName().getValue() != null) {
            var details = new PersonName(card.getFormattedName().getValue().strip()).details();
            made.setGiven(details.firstName());
            made.setFamily(details.lastName());
        }
        return made;
    }

    private static String organisation(VCard card) {
        Organization organisation = card.getOrganization();
        return organisation == null || organisation.getValues().isEmpty()
                ? null
                : organisation.getValues().get(0);
    }

    private static String first(List<? extends TextProperty> properties) {
        return properties.stream()
                .map(TextProperty::getValue)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static String phone(VCard card, Predicate<TelephoneType> wanted) {
        return card.getTelephoneNumbers().stream()
                .filter(phone -> wanted.test(kind(phone)))
                .map(CardTable::number)
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
    }

    private static TelephoneType kind(Telephone phone) {
        var kinds = phone.getTypes().stream()
                .map(type -> TelephoneType.find(type.getValue()))
                .collect(Collectors.toSet());
        return kinds.contains(TelephoneType.FAX)
                ? TelephoneType.FAX
                : kinds.contains(TelephoneType.CELL) ? TelephoneType.CELL : TelephoneType.VOICE;
    }

    private static String number(Telephone phone) {
        return phone.getText() != null
                ? phone.getText()
                : phone.getUri() == null ? null : phone.getUri().getNumber();
    }

    @Override
    public void close() throws IOException {
        cards.close();
    }
}
