package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that a file is text in the encoding that it is said to have, before anything is read from it. */
final class TextCheck {
    private static final int BLOCK = 16_384;

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final CharBuffer text = CharBuffer.allocate(BLOCK);
    private long line = 1;

    private TextCheck(Charset charset) {
        this.charset = charset;
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** @throws FileRefusedException when the file is empty, is no text, or has another encoding */
    static void check(Path file, Charset charset) throws IOException {
        if (Files.size(file) == 0) {
            throw FileRefusedException.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            new TextCheck(charset).readAll(in);
        }
    }

    private void readAll(InputStream in) throws IOException {
        var bytes = ByteBuffer.allocate(BLOCK);
        boolean first = true;
        int count;
        while ((count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining())) > 0) {
            bytes.limit(bytes.position() + count).position(0);
            if (first && charset.newEncoder().maxBytesPerChar() <= 3 && hasNul(bytes)) {
                throw FileRefusedException.noText();
            }
            first = false;
            decode(bytes, false);
            bytes.compact();
        }
        decode(bytes.flip(), true);
    }

    private void decode(ByteBuffer bytes, boolean last) {
        CoderResult result;
        do {
            result = decoder.decode(bytes, text, last);
            countLines();
            if (result.isError()) {
                throw FileRefusedException.wrongEncoding(charset, line);
            }
        } while (result.isOverflow());
    }

    private void countLines() {
        text.flip();
        while (text.hasRemaining()) {
            char next = text.get();
            if (next == '\n') {
                line++;
            } else if (next < ' ' && next != '\r' && next != '\t' && next != '\f') {
                throw FileRefusedException.noText();
            }
        }
        text.clear();
    }

    private static boolean hasNul(ByteBuffer bytes) {
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) == 0) {
                return true;
            }
        }
        return false;
    }
}
