package de.kundenblick.home;

import java.util.Locale;
import java.util.regex.Pattern;

/** A colour as style sheets write it, and how well it is told from others (WCAG 2.2). */
public record Colour(int red, int green, int blue) {
    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    /** What text needs at least (AA). */
    public static final double READABLE = 4.5;

    private static final Pattern TEXT = Pattern.compile("#[0-9a-fA-F]{6}");

    public static boolean isOne(String text) {
        return TEXT.matcher(text).matches();
    }

    /** @param text as in {@code #0b6e7c} */
    public static Colour of(String text) {
        int rgb = Integer.parseInt(text.substring(1), 16);
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** From 1, which is the same brightness, to 21. */
    public double contrastTo(Colour other) {
        double bright = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (bright + 0.05) / (dark + 0.05);
    }

    /** @param share of the other colour, from 0 to 1 */
    public Colour mixedWith(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** Of two, the one that is told better from this. */
    public Colour better(Colour one, Colour other) {
        return contrastTo(one) >= contrastTo(other) ? one : other;
    }

    private static int mixed(int own, int other, double share) {
        return (int) Math.round(own * (1 - share) + other * share);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
