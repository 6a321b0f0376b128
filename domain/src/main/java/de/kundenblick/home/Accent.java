package de.kundenblick.home;

/**
 * The colours that follow from an accent, on a light or a dark page.
 *
 * @param strong for what is stressed
 * @param soft behind what is stressed
 * @param ink of text on the accent itself
 */
public record Accent(Colour accent, Colour strong, Colour soft, Colour ink) {
    /** The grounds that links stand on, as tokens.css has them: the one that is hardest to tell from. */
    private static final Colour LIGHT_GROUND = Colour.of("#f4f6f8");

    private static final Colour DARK_GROUND = Colour.of("#223038");
    private static final Colour DARK_SURFACE = Colour.of("#162026");
    private static final Colour DARK_INK = Colour.of("#06262b");

    public static Accent onLight(Colour accent) {
        return new Accent(
                accent,
                accent.mixedWith(Colour.BLACK, 0.3),
                accent.mixedWith(Colour.WHITE, 0.88),
                accent.better(Colour.WHITE, DARK_INK));
    }

    public static Accent onDark(Colour accent) {
        return new Accent(
                accent,
                accent.mixedWith(Colour.WHITE, 0.3),
                accent.mixedWith(DARK_SURFACE, 0.8),
                accent.better(Colour.WHITE, DARK_INK));
    }

    /** How well the accent is told from a light page. */
    public static double contrastOnLight(Colour accent) {
        return accent.contrastTo(LIGHT_GROUND);
    }

    public static double contrastOnDark(Colour accent) {
        return accent.contrastTo(DARK_GROUND);
    }
}
