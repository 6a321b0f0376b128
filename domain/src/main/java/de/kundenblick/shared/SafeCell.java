package de.kundenblick.shared;

/** Keeps spreadsheets from taking an exported value for a formula. */
public final class SafeCell {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    /** The way back: what our own files of rejected rows have in front of a value is none of it. */
    public static String raw(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && STARTS_FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** A value that could be a formula gets an apostrophe in front, which spreadsheets show as text. */
    public static String of(String value) {
        return !value.isEmpty() && STARTS_FORMULA.indexOf(value.charAt(0)) >= 0 ? '\'' + value : value;
    }

    /**
     * A phone number begins with a plus and has to stay one that can be dialled and imported: of plus, digits and blanks
     * no formula can be made, and the blanks keep spreadsheets from taking it for a number.
     */
    public static String phone(String value) {
        return value.startsWith("+")
                ? '+' + value.substring(1).replaceAll("\\D+", " ").strip()
                : of(value);
    }
}
