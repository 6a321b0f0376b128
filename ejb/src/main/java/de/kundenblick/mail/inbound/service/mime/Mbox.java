package de.kundenblick.mail.inbound.service.mime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Mails in one file, each behind a line "From …" with a time (RFC 4155). Lines of a mail that begin so are quoted by ">",
 * which is taken away. Reads in pieces, however long lines are.
 */
public final class Mbox {
    private static final int PIECE = 8192;

    private static final Pattern SEPARATOR = Pattern.compile("From \\S+ .*\\d\\d:\\d\\d.*\\d{4}\\s*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(">+From .*", Pattern.DOTALL);

    private final InputStream source;
    private byte[] piece;
    private boolean atLine = true;
    private boolean afterBlank = true;

    public Mbox(InputStream source) throws IOException {
        this.source = new BufferedInputStream(source);
        piece = read();
    }

    /** @param beginning of a file, some hundred bytes at least when it is as long */
    public static boolean isMbox(byte[] beginning) {
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        return end > 0 && SEPARATOR.matcher(text.substring(0, end)).matches();
    }

    /** @return the next mail, to be read before the one behind it is asked for; null when there is none */
    public InputStream next() throws IOException {
        while (piece != null && !isSeparator()) {
            advance();
        }
        if (piece == null) {
            return null;
        }
        advance();
        return new Mail();
    }

    private boolean isSeparator() {
        return atLine && afterBlank && SEPARATOR.matcher(latin(piece)).matches();
    }

    private void advance() throws IOException {
        afterBlank = atLine && latin(piece).isBlank();
        atLine = piece[piece.length - 1] == '\n';
        piece = read();
    }

    /** A line with its end, or as much of it as fits; null at the end. */
    private byte[] read() throws IOException {
        var line = new ByteArrayOutputStream();
        int letter = 0;
        while (line.size() < PIECE && letter != '\n' && (letter = source.read()) >= 0) {
            line.write(letter);
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Ends where the next one begins. */
    private class Mail extends InputStream {
        private int at = start();

        private int start() {
            return piece != null && atLine && QUOTED.matcher(latin(piece)).matches() ? 1 : 0;
        }

        private boolean isEnded() throws IOException {
            if (piece != null && at >= piece.length) {
                advance();
                at = start();
            }
            return piece == null || at == 0 && isSeparator();
        }

        @Override
        public int read() throws IOException {
            return isEnded() ? -1 : piece[at++] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (isEnded()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, count);
            at += count;
            return count;
        }
    }
}
