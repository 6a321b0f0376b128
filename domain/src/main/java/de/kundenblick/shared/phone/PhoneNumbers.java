package de.kundenblick.shared.phone;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Objects;
import java.util.Optional;

/** Reads phone numbers as people write them and shows them as people read them; stored is always E.164. */
public final class PhoneNumbers {

    /** A number without a country code is taken for a number of this country. */
    private static final String HOME = "DE";

    private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();

    private PhoneNumbers() {}

    /**
     * The E.164 form ({@code +4917112345678}) of whatever was typed: "0171/1234 5678", "+49 (0)171 …", "0049171…". Empty
     * when no country assigns such a number. An extension ("ext. 12") is not part of E.164 and is dropped.
     */
    public static Optional<String> parse(String typed) {
        return read(typed).filter(LIBRARY::isValidNumber).map(number -> LIBRARY.format(number, PhoneNumberFormat.E164));
    }

    /** International notation with gaps ({@code +49 561 99880}); what cannot be read comes back unchanged. */
    public static String display(String e164) {
        return read(e164)
                .map(number -> LIBRARY.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /** Only the digits, country code first ({@code 4956199880}), as they are searched for. */
    public static String digits(String e164) {
        return e164.replaceAll("\\D", "");
    }

    /**
     * The digits that a caller in the number's own country dials from afar ({@code 056199880}), with whatever the country
     * puts in front: mostly a zero, nothing at all, or a one. Also for a number of the wrong length, which formatting
     * would leave without. Empty for what cannot be read.
     */
    public static Optional<String> nationalDigits(String e164) {
        return read(e164).map(number -> {
            String region = LIBRARY.getRegionCodeForCountryCode(number.getCountryCode());
            String prefix = LIBRARY.getNddPrefixForRegion(region, true);
            return Objects.requireNonNullElse(prefix, "") + LIBRARY.getNationalSignificantNumber(number);
        });
    }

    private static Optional<Phonenumber.PhoneNumber> read(String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LIBRARY.parse(text, HOME));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
