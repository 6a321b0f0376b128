package de.kundenblick.exchange.service;

import de.kundenblick.exchange.FileRefusedException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Looks at a file while it goes by: is it text, in which encoding, of how many rows? */
class FileLook {
    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BEGINNING = 65_536;
    private static final int LONGEST_CHARACTER = 4;

    /** How workbooks and other archives begin: of new spreadsheets, of old ones, gzip. */
    private static final List<byte[]> ARCHIVES = List.of(
            new byte[] {'P', 'K', 3, 4},
            new byte[] {'P', 'K', 5, 6},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0},
            new byte[] {0x1F, (byte) 0x8B});

    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer text = CharBuffer.allocate(8_192);
    private byte[] rest = {};
    private byte[] beginning = {};
    private boolean isUtf8 = true;
    private long size;
    private long lineEnds;

    /** @throws FileRefusedException when it is no text */
    void next(byte[] block) {
        size += block.length;
        if (beginning.length < BEGINNING) {
            beginning = joined(beginning, Arrays.copyOf(block, Math.min(block.length, BEGINNING - beginning.length)));
            refuseWhatIsNoText();
        }
        for (byte each : block) {
            lineEnds += each == '\n' ? 1 : 0;
        }
        if (isUtf8) {
            decode(block, false);
        }
    }

    private void refuseWhatIsNoText() {
        if (ARCHIVES.stream().anyMatch(this::beginsWith)) {
            throw FileRefusedException.workbook();
        }
        if (utf16() == null) {
            for (byte each : beginning) {
                if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                    throw FileRefusedException.noText();
                }
            }
        }
    }

    private boolean beginsWith(byte[] magic) {
        return beginning.length >= magic.length && Arrays.equals(magic, Arrays.copyOf(beginning, magic.length));
    }

    private Charset utf16() {
        if (beginsWith(new byte[] {(byte) 0xFF, (byte) 0xFE}) || beginsWith(new byte[] {(byte) 0xFE, (byte) 0xFF})) {
            return StandardCharsets.UTF_16;
        }
        return null;
    }

    private void decode(byte[] block, boolean last) {
        var bytes = ByteBuffer.wrap(joined(rest, block));
        CoderResult result;
        do {
            result = decoder.decode(bytes, text, last);
            text.clear();
            if (result.isError()) {
                isUtf8 = false;
                return;
            }
        } while (result.isOverflow());
        rest = new byte[Math.min(bytes.remaining(), LONGEST_CHARACTER)];
        bytes.get(rest);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** The file is there as a whole. */
    void finish() {
        if (size == 0) {
            throw FileRefusedException.empty();
        }
        if (isUtf8) {
            decode(new byte[0], true);
        }
    }

    /** By its mark, or because all of it is UTF-8; otherwise what Windows writes in this part of the world. */
    Charset charset() {
        if (utf16() != null) {
            return utf16();
        }
        return isUtf8 ? StandardCharsets.UTF_8 : WINDOWS;
    }

    boolean isOfCards() {
        String start = new String(beginning, 0, Math.min(beginning.length, 200), charset())
                .replace("\uFEFF", "")
                .strip();
        return start.toUpperCase(Locale.ROOT).startsWith("BEGIN:VCARD");
    }

    String delimiter() {
        return isOfCards() ? "" : CsvShape.delimiter(beginning, charset());
    }

    long size() {
        return size;
    }

    /** Probably: cells may have line ends in them. */
    long rows() {
        return Math.max(1, lineEnds - 1);
    }
}
