package de.kundenblick.home.service;

import de.kundenblick.home.PortalLookRefusedException;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Makes a PNG of a picture that somebody hands in: only its dots come through, and nothing that lies beside them. */
final class LogoPicture {
    static final int MOST_BYTES = 1024 * 1024;

    private static final int MOST_DOTS = 25_000_000;
    private static final int HEIGHT = 128;
    private static final int MOST_WIDTH = 640;
    private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");

    private LogoPicture() {}

    /** @throws PortalLookRefusedException when it is too large, or no picture of dots: SVG is a program */
    static byte[] png(byte[] content) {
        if (content.length > MOST_BYTES) {
            throw PortalLookRefusedException.tooLarge();
        }
        var picture = read(content);
        double factor =
                Math.min(1, Math.min((double) HEIGHT / picture.getHeight(), (double) MOST_WIDTH / picture.getWidth()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return bytes.toByteArray();
    }

    /** Looks at the size before anything is unpacked. */
    private static BufferedImage read(byte[] content) {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw PortalLookRefusedException.noPicture();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw PortalLookRefusedException.noPicture();
                }
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw PortalLookRefusedException.tooLarge();
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            throw PortalLookRefusedException.noPicture();
        }
    }
}
