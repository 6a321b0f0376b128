package de.kundenblick.shared.search;

import de.kundenblick.shared.phone.PhoneNumbers;
import java.util.Optional;
import java.util.regex.Pattern;

/** The digits of a phone number or of a part of one, whatever stood between them when they were typed. */
record PhoneTerm(String digits) implements Term {

    private static final Pattern PHONE_LIKE = Pattern.compile("[\\d+/().\\- ]*");

    /** Written after a country code, never dialled with it. */
    static final Pattern TRUNK_ZERO = Pattern.compile("\\( *0 *\\)");

    private static final Pattern INTERNATIONAL = Pattern.compile("[( ]*(\\+|00).*");

    /** Fewer digits are in every number. */
    private static final int FEWEST_DIGITS = 3;

    /** What was typed as part of a phone number; empty if there is anything else in it, or too little. */
    static Optional<PhoneTerm> in(String typed) {
        if (!PHONE_LIKE.matcher(typed).matches() || PhoneNumbers.digits(typed).length() < FEWEST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new PhoneTerm(
                INTERNATIONAL.matcher(typed).matches() ? international(typed) : PhoneNumbers.digits(typed)));
    }

    /** Begins with the country, hence stands at the beginning of the number. */
    private static String international(String typed) {
        String digits = PhoneNumbers.digits(TRUNK_ZERO.matcher(typed).replaceAll(""));
        return " " + digits.replaceFirst("^00", "").replaceFirst("^490", "49");
    }

    @Override
    public boolean matches(String document) {
        return document.contains(digits);
    }

    @Override
    public void writeTo(SqlWriter sql) {
        sql.contains(digits);
    }

    @Override
    public Optional<MatchReason.Kind> kindIn(SearchedField field) {
        return matches(field.document()) ? Optional.of(field.otherSpelling()) : Optional.empty();
    }
}
