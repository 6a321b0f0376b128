package de.kundenblick.exchange;

import static de.kundenblick.exchange.FieldType.CHOICE;
import static de.kundenblick.exchange.FieldType.EMAIL;
import static de.kundenblick.exchange.FieldType.LINE;
import static de.kundenblick.exchange.FieldType.LIST;
import static de.kundenblick.exchange.FieldType.PHONE;
import static de.kundenblick.exchange.FieldType.TEXT;
import static de.kundenblick.exchange.FieldType.WEBSITE;
import static de.kundenblick.exchange.ImportKind.CONTACTS;
import static de.kundenblick.exchange.ImportKind.CUSTOMERS;
import static de.kundenblick.exchange.ImportKind.TICKETS;

import java.util.List;
import java.util.stream.Stream;

/** What a column of a file can mean. */
public enum ImportField {
    CUSTOMER_NUMBER(
            CUSTOMERS,
            LINE,
            40,
            "kundennummer|kundennr|kdnr|nummer|number|customernumber|customerno|customerid|debitor"),
    CUSTOMER_NAME(
            CUSTOMERS,
            LINE,
            200,
            "name|kunde|kundenname|firma|firmenname|unternehmen|company|companyname|customer|organisation"),
    CUSTOMER_KIND(CUSTOMERS, CHOICE, 20, "art|kundenart|kind|type|kundentyp|customertype"),
    CUSTOMER_STATUS(CUSTOMERS, CHOICE, 20, "status|kundenstatus|customerstatus"),
    CUSTOMER_VALIDITY(CUSTOMERS, CHOICE, 20, "gueltigkeit|gueltig|validity|valid"),
    CUSTOMER_EMAIL(CUSTOMERS, EMAIL, 254, "email|mail|emailadresse|emailaddress"),
    CUSTOMER_PHONE(CUSTOMERS, PHONE, 20, "telefon|tel|telefonnummer|phone|phonenumber|telephone|zentrale"),
    CUSTOMER_MOBILE(CUSTOMERS, PHONE, 20, "mobil|mobiltelefon|handy|mobile|cell"),
    CUSTOMER_FAX(CUSTOMERS, PHONE, 20, "fax|faxnummer|telefax"),
    CUSTOMER_WEBSITE(CUSTOMERS, WEBSITE, 200, "website|web|homepage|internet|url|webseite"),
    CUSTOMER_STREET(CUSTOMERS, LINE, 120, "strasse|strassehausnummer|street|address|adresse|anschrift"),
    CUSTOMER_ZIP(CUSTOMERS, LINE, 20, "plz|postleitzahl|zip|zipcode|postcode|postalcode"),
    CUSTOMER_CITY(CUSTOMERS, LINE, 80, "ort|stadt|city|town|wohnort"),
    CUSTOMER_COUNTRY(CUSTOMERS, LINE, 60, "land|country"),
    CUSTOMER_COMMENT(CUSTOMERS, TEXT, 4000, "bemerkung|kommentar|notiz|notizen|comment|comments|note|notes|anmerkung"),

    CONTACT_LOGIN(CONTACTS, LINE, 100, "login|benutzername|benutzer|username|userid|user|kundenbenutzer|uid"),
    CONTACT_TITLE(CONTACTS, LINE, 60, "titel|anrede|title|salutation|nprefix"),
    CONTACT_FIRST_NAME(CONTACTS, LINE, 100, "vorname|firstname|givenname|nfirst"),
    CONTACT_LAST_NAME(CONTACTS, LINE, 100, "nachname|name|lastname|surname|familyname|familienname|nlast"),
    CONTACT_POSITION(CONTACTS, LINE, 100, "position|funktion|jobtitle|role|rolle|vcardtitle"),
    CONTACT_EMAIL(CONTACTS, EMAIL, 254, "email|mail|emailadresse|emailaddress"),
    CONTACT_PHONE(CONTACTS, PHONE, 20, "telefon|tel|telefonnummer|phone|phonenumber|telephone|durchwahl"),
    CONTACT_MOBILE(CONTACTS, PHONE, 20, "mobil|mobiltelefon|handy|mobile|cell|telcell"),
    CONTACT_FAX(CONTACTS, PHONE, 20, "fax|faxnummer|telefax|telfax"),
    CONTACT_STREET(CONTACTS, LINE, 120, "strasse|strassehausnummer|street|address|adresse|anschrift|adrstreet"),
    CONTACT_ZIP(CONTACTS, LINE, 20, "plz|postleitzahl|zip|zipcode|postcode|postalcode|adrzip"),
    CONTACT_CITY(CONTACTS, LINE, 80, "ort|stadt|city|town|wohnort|adrcity"),
    CONTACT_COUNTRY(CONTACTS, LINE, 60, "land|country|adrcountry"),
    CONTACT_COMMENT(CONTACTS, TEXT, 4000, "bemerkung|kommentar|notiz|notizen|comment|comments|note|notes|anmerkung"),
    CONTACT_VALIDITY(CONTACTS, CHOICE, 20, "gueltigkeit|gueltig|validity|valid"),
    /** Number of the customer that the person mainly belongs to. */
    CONTACT_CUSTOMER(CONTACTS, LINE, 40, "kundennummer|kundennr|kdnr|customernumber|customerno|customerid|debitor"),
    /** For sources that know no numbers. */
    CONTACT_CUSTOMER_NAME(
            CONTACTS,
            LINE,
            200,
            "firma|kunde|kundenname|firmenname|unternehmen|company|organization|organisation|org|customer"),
    CONTACT_FURTHER_CUSTOMERS(CONTACTS, LIST, 400, "weiterekunden|weiterekundennummern|furthercustomers|customers"),

    TICKET_KEY(TICKETS, LINE, 150, "number|nummer|ticket|ticketnummer|ticketnumber|vorgang|key|id"),
    TICKET_CHANGED_AT(TICKETS, LINE, 40, "sysupdatedat|updatedat|geaendert|geaendertam|changed|changedat|zeitpunkt"),
    TICKET_CREATED_AT(TICKETS, LINE, 40, "openedat|createdat|erstellt|erstelltam|created|eroeffnet"),
    TICKET_ACTOR(TICKETS, LINE, 120, "sysupdatedby|updatedby|geaendertvon|changedby|bearbeitetvon"),
    TICKET_STATE(TICKETS, CHOICE, 60, "incidentstate|status|state|zustand"),
    TICKET_PRIORITY(TICKETS, CHOICE, 60, "priority|prioritaet|prio"),
    TICKET_QUEUE(TICKETS, LINE, 200, "assignmentgroup|queue|gruppe|group|abteilung"),
    TICKET_OWNER(TICKETS, LINE, 200, "assignedto|owner|bearbeiter|besitzer|zugewiesen"),
    TICKET_CUSTOMER(TICKETS, LINE, 200, "location|kundennummer|kunde|customer|customernumber|kundennr"),
    TICKET_CONTACT(TICKETS, LINE, 100, "callerid|kontakt|contact|caller|melder|kundenbenutzer"),
    TICKET_TOPIC(TICKETS, LINE, 200, "category|kategorie|thema|betreff|subject|topic|titel|title"),
    TICKET_SUBTOPIC(TICKETS, LINE, 200, "subcategory|unterkategorie|unterthema"),
    TICKET_SYMPTOM(TICKETS, LINE, 200, "usymptom|symptom");

    private final ImportKind kind;
    private final FieldType type;
    private final int longest;
    private final List<String> headers;

    /** @param headers what such a column is often called, as {@link HeaderWord} has it */
    ImportField(ImportKind kind, FieldType type, int longest, String headers) {
        this.kind = kind;
        this.type = type;
        this.longest = longest;
        this.headers = List.of(headers.split("\\|"));
    }

    public ImportKind kind() {
        return kind;
    }

    public FieldType type() {
        return type;
    }

    /** Characters that fit into the record. */
    public int longest() {
        return longest;
    }

    boolean isCalled(HeaderWord header) {
        return headers.contains(header.text());
    }

    /** A file without a column for it cannot be imported. */
    public boolean isRequired() {
        return switch (this) {
            case CUSTOMER_NAME, CONTACT_LAST_NAME -> true;
            default -> kind == TICKETS && ticketField().isRequired();
        };
    }

    /** What the same column is to the reader of tickets. */
    public TicketField ticketField() {
        return TicketField.valueOf(name().substring("TICKET_".length()));
    }

    static ImportField of(TicketField field) {
        return valueOf("TICKET_" + field);
    }

    /** By which a record is found again; the first one is the usual one. */
    public static List<ImportField> keysOf(ImportKind kind) {
        return switch (kind) {
            case CUSTOMERS -> List.of(CUSTOMER_NUMBER, CUSTOMER_EMAIL);
            case CONTACTS -> List.of(CONTACT_LOGIN, CONTACT_EMAIL);
            case TICKETS -> List.of(TICKET_KEY);
        };
    }

    /** The fields whose words have to be translated. */
    public static Stream<ImportField> choicesOf(ImportKind kind) {
        return kind.fields().stream().filter(field -> field.type == CHOICE);
    }
}
