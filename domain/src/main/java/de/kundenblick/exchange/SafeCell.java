package de.kundenblick.exchange;

/** Keeps spreadsheets from taking an exported value for a formula. */
public final class SafeCell {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    /** A value that could be a formula gets an apostrophe in front, which spreadsheets show as text. */
    public static String of(String value) {
        return !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0 ? '\'' + value : value;
    }
}
