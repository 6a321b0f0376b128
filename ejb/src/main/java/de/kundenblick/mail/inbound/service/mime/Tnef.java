package de.kundenblick.mail.inbound.service.mime;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A winmail.dat (MS-OXTNEF): the files that it wraps, and its text. It reads as far as the bytes make sense. */
final class Tnef {
    /** One of its files. */
    record Wrapped(String name, String mediaType, String contentId, byte[] bytes) {}

    private static final int SIGNATURE = 0x223E9F78;
    private static final int BODY = 0x800C;
    private static final int ATTACHMENT_BEGINS = 0x9002;
    private static final int ATTACHMENT_DATA = 0x800F;
    private static final int ATTACHMENT_TITLE = 0x8010;
    private static final int ATTACHMENT_PROPERTIES = 0x9005;
    private static final int MESSAGE_PROPERTIES = 0x9003;
    private static final int CODE_PAGE = 0x9007;
    private static final int MOST_PROPERTIES = 10_000;
    private static final int MOST_FILES = 1000;

    private static final int P_BODY = 0x1000;
    private static final int P_RTF = 0x1009;
    private static final int P_HTML = 0x1013;
    private static final int P_DATA = 0x3701;
    private static final int P_FILE_NAME = 0x3704;
    private static final int P_LONG_FILE_NAME = 0x3707;
    private static final int P_DISPLAY_NAME = 0x3001;
    private static final int P_MEDIA_TYPE = 0x370E;
    private static final int P_CONTENT_ID = 0x3712;
    private static final int P_CODE_PAGE = 0x3FDE;

    private final ByteBuffer in;
    private final List<Wrapped> files = new ArrayList<>();
    private Charset charset = Charset.forName("windows-1252");
    private boolean inFile;
    private String title;
    private String longName;
    private String mediaType;
    private String contentId;
    private byte[] data;
    private String plain;
    private String html;

    private Tnef(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Null when the bytes are no TNEF. */
    static Tnef of(byte[] bytes) {
        var tnef = new Tnef(bytes);
        if (bytes.length < 6 || tnef.in.getInt() != SIGNATURE) {
            return null;
        }
        tnef.in.getShort();
        tnef.read();
        return tnef;
    }

    List<Wrapped> files() {
        return files;
    }

    Texts texts() {
        return new Texts(plain, html);
    }

    private void read() {
        while (in.remaining() >= 9) {
            in.get();
            int attribute = in.getInt() & 0xffff;
            int length = in.getInt();
            if (length < 0 || length > in.remaining()) {
                break;
            }
            int end = in.position() + length;
            attribute(attribute, slice(length));
            in.position(Math.min(end + 2, in.limit()));
        }
        fileEnds();
    }

    private byte[] slice(int length) {
        var bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private void attribute(int attribute, byte[] value) {
        switch (attribute) {
            case CODE_PAGE -> {
                if (value.length >= 4) {
                    codePage(ByteBuffer.wrap(value)
                            .order(ByteOrder.LITTLE_ENDIAN)
                            .getInt());
                }
            }
            case BODY -> plain = plain == null ? text(value) : plain;
            case ATTACHMENT_BEGINS -> {
                fileEnds();
                inFile = true;
            }
            case ATTACHMENT_TITLE -> title = text(value);
            case ATTACHMENT_DATA -> data = value;
            case MESSAGE_PROPERTIES, ATTACHMENT_PROPERTIES ->
                properties(ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN));
            default -> {}
        }
    }

    private void codePage(int number) {
        Charset found = Charsets.named("cp" + number);
        charset = number == 65001 ? StandardCharsets.UTF_8 : found == null ? charset : found;
    }

    private void fileEnds() {
        String name = PartNames.clean(longName == null ? title : longName);
        if (inFile && data != null && files.size() < MOST_FILES) {
            String type = mediaType == null || mediaType.indexOf('/') < 0
                    ? "application/octet-stream"
                    : Head.lower(mediaType);
            files.add(new Wrapped(name == null ? PartNames.made(type) : name, type, contentId, data));
        }
        inFile = false;
        title = null;
        longName = null;
        mediaType = null;
        contentId = null;
        data = null;
    }

    private void properties(ByteBuffer value) {
        if (value.remaining() < 4) {
            return;
        }
        int count = Math.min(value.getInt(), MOST_PROPERTIES);
        for (int each = 0; each < count && value.remaining() >= 4; each++) {
            int type = value.getShort() & 0xffff;
            int id = value.getShort() & 0xffff;
            if (id >= 0x8000 && !skipName(value) || !property(value, type, id)) {
                return;
            }
        }
    }

    /** Properties with a name of their own are of no interest. */
    private static boolean skipName(ByteBuffer value) {
        if (value.remaining() < 24) {
            return false;
        }
        value.position(value.position() + 16);
        int kind = value.getInt();
        int length = value.getInt();
        return kind == 0 || skip(value, length);
    }

    private static boolean skip(ByteBuffer value, int length) {
        long padded = length + 3L & ~3L;
        if (length < 0 || padded > value.remaining()) {
            return false;
        }
        value.position(value.position() + (int) padded);
        return true;
    }

    private boolean property(ByteBuffer value, int type, int id) {
        int size = size(type & 0xfff);
        boolean many = (type & 0x1000) != 0;
        int count = 1;
        if (many || size < 0) {
            if (value.remaining() < 4) {
                return false;
            }
            count = value.getInt();
        }
        if (count < 0 || count > value.remaining()) {
            return false;
        }
        for (int each = 0; each < count; each++) {
            int length = size;
            if (size < 0) {
                if (value.remaining() < 4) {
                    return false;
                }
                length = value.getInt();
            }
            int start = value.position();
            if (!skip(value, length)) {
                return false;
            }
            if (size < 0) {
                var bytes = new byte[length];
                value.duplicate().position(start).get(bytes);
                keep(type & 0xfff, id, bytes);
            } else if (id == P_CODE_PAGE && size == 4) {
                codePage(value.getInt(start));
            }
        }
        return true;
    }

    /** -1 for values that say how long they are; at least what a value takes up. */
    private static int size(int type) {
        return switch (type) {
            case 0x0005, 0x0006, 0x0007, 0x0014, 0x0040 -> 8;
            case 0x0048 -> 16;
            case 0x000D, 0x001E, 0x001F, 0x0102 -> -1;
            default -> 4;
        };
    }

    private void keep(int type, int id, byte[] bytes) {
        String text = type == 0x001F
                ? ended(new String(bytes, StandardCharsets.UTF_16LE))
                : type == 0x001E ? text(bytes) : null;
        switch (id) {
            case P_BODY -> plain = text != null ? text : plain;
            case P_HTML -> html = text != null ? text : Charsets.decode(bytes, charset.name());
            case P_RTF -> rtf(bytes);
            case P_DATA -> data = inFile ? object(type, bytes) : data;
            case P_LONG_FILE_NAME -> longName = text;
            case P_FILE_NAME, P_DISPLAY_NAME -> title = title == null ? text : title;
            case P_MEDIA_TYPE -> mediaType = text;
            case P_CONTENT_ID -> contentId = text == null || text.isBlank() ? null : text.replaceAll("[<>\\s]", "");
            default -> {}
        }
    }

    /** An object says first of which kind it is. */
    private static byte[] object(int type, byte[] bytes) {
        return type == 0x000D && bytes.length > 16 ? java.util.Arrays.copyOfRange(bytes, 16, bytes.length) : bytes;
    }

    private String text(byte[] bytes) {
        return ended(new String(bytes, charset));
    }

    private static String ended(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Outlook often wraps nothing but rich text, with the HTML or the text within. */
    private void rtf(byte[] compressed) {
        byte[] rtf = CompressedRtf.expanded(compressed);
        if (rtf.length > 0 && html == null && plain == null) {
            plain = RtfText.of(new String(rtf, StandardCharsets.ISO_8859_1), charset);
        }
    }
}
