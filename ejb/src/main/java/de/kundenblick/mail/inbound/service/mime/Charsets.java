package de.kundenblick.mail.inbound.service.mime;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/** Characters out of bytes, whatever a mail says about their character set. */
final class Charsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Names as mails write them, and sets of which programs write a larger one under the same name. */
    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("utf8", "UTF-8"),
            Map.entry("utf", "UTF-8"),
            Map.entry("unicode", "UTF-8"),
            Map.entry("xutf8", "UTF-8"),
            Map.entry("utf8mb4", "UTF-8"),
            Map.entry("unicode11utf8", "UTF-8"),
            Map.entry("iso88591", "windows-1252"),
            Map.entry("8859", "windows-1252"),
            Map.entry("88591", "windows-1252"),
            Map.entry("iso8859", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("latin", "windows-1252"),
            Map.entry("l1", "windows-1252"),
            Map.entry("ansi", "windows-1252"),
            Map.entry("iso88598i", "ISO-8859-8"),
            Map.entry("iso88598e", "ISO-8859-8"),
            Map.entry("iso88596i", "ISO-8859-6"),
            Map.entry("iso88599", "windows-1254"),
            Map.entry("latin5", "windows-1254"),
            Map.entry("iso885911", "x-windows-874"),
            Map.entry("tis620", "x-windows-874"),
            Map.entry("windows874", "x-windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gb231280", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("xgbk", "GB18030"),
            Map.entry("euccn", "GB18030"),
            Map.entry("cp936", "GB18030"),
            Map.entry("windows936", "GB18030"),
            Map.entry("ksc56011987", "x-windows-949"),
            Map.entry("ksc5601", "x-windows-949"),
            Map.entry("ksx1001", "x-windows-949"),
            Map.entry("euckr", "x-windows-949"),
            Map.entry("korean", "x-windows-949"),
            Map.entry("uhc", "x-windows-949"),
            Map.entry("cp949", "x-windows-949"),
            Map.entry("windows949", "x-windows-949"),
            Map.entry("shiftjis", "windows-31j"),
            Map.entry("xsjis", "windows-31j"),
            Map.entry("sjis", "windows-31j"),
            Map.entry("mskanji", "windows-31j"),
            Map.entry("cp932", "windows-31j"),
            Map.entry("windows932", "windows-31j"),
            Map.entry("xeucjp", "EUC-JP"),
            Map.entry("ujis", "EUC-JP"),
            Map.entry("iso2022jp", "x-windows-50221"),
            Map.entry("iso2022jp1", "x-windows-50221"),
            Map.entry("jis", "x-windows-50221"),
            Map.entry("cp50220", "x-windows-50220"),
            Map.entry("xxbig5", "Big5"),
            Map.entry("cnbig5", "Big5"),
            Map.entry("cp950", "x-windows-950"),
            Map.entry("windows950", "x-windows-950"),
            Map.entry("macintosh", "x-MacRoman"),
            Map.entry("macroman", "x-MacRoman"),
            Map.entry("xmacroman", "x-MacRoman"),
            Map.entry("mac", "x-MacRoman"),
            Map.entry("xmaccyrillic", "x-MacCyrillic"),
            Map.entry("koi8", "KOI8-R"),
            Map.entry("win1251", "windows-1251"),
            Map.entry("win1250", "windows-1250"),
            Map.entry("win1252", "windows-1252"),
            Map.entry("utf16", "UTF-16"),
            Map.entry("ucs2", "UTF-16"));

    private static final Pattern SINGLE = Pattern.compile("(windows-125|ISO-8859-|KOI8-|x-Mac).*");
    private static final Set<String> DOUBLE =
            Set.of("GB18030", "Big5", "x-windows-949", "x-windows-950", "windows-31j");
    private static final int FEWEST_OF_DOUBLE = 9;
    private static final double FOREIGN_RUN = 2.5;
    private static final int FEWEST_FOREIGN = 6;

    private Charsets() {}

    /** Null when nobody knows it, and for ASCII, in which nothing is said that UTF-8 would not say. */
    static Charset named(String name) {
        String plain = plain(name);
        if (plain.isEmpty() || plain.equals("usascii") || plain.equals("ascii") || plain.startsWith("ansix3")) {
            return null;
        }
        if (plain.equals("utf7") || plain.equals("unicode11utf7") || plain.equals("unicode20utf7")) {
            return Utf7.CHARSET;
        }
        String known = ALIASES.get(plain);
        Charset found = lookUp(known != null ? known : name);
        if (found == null && plain.matches("(cp|windows|ibm|win|xcp)\\d{3,4}")) {
            String digits = plain.replaceAll("\\D", "");
            found = lookUp("windows-" + digits);
            found = found != null ? found : lookUp("IBM" + digits);
            found = found != null ? found : lookUp("x-IBM" + digits);
        }
        if (found == null && plain.matches("iso8859\\d{1,2}")) {
            found = lookUp("ISO-8859-" + plain.substring("iso8859".length()));
        }
        return StandardCharsets.US_ASCII.equals(found)
                ? null
                : StandardCharsets.ISO_8859_1.equals(found) ? WESTERN : found;
    }

    /** In small letters, without what stands around or behind it, and without the signs that nobody writes alike. */
    private static String plain(String name) {
        if (name == null) {
            return "";
        }
        String first = name.strip().replace("\"", "").replace("'", "");
        int end = 0;
        while (end < first.length() && end < 40 && " ;(,*".indexOf(first.charAt(end)) < 0) {
            end++;
        }
        return first.substring(0, end).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Charset lookUp(String name) {
        String clean = name.replace("\"", "").replace("'", "").strip();
        int end = clean.indexOf(' ');
        return Known.BY_NAME.get(Head.lower(end < 0 ? clean : clean.substring(0, end)));
    }

    /** All by all their names: to ask Java for one that it does not know takes a millisecond, and a mail may name thousands. */
    private static final class Known {
        static final Map<String, Charset> BY_NAME = new HashMap<>();

        static {
            Charset.availableCharsets().values().forEach(charset -> {
                BY_NAME.put(Head.lower(charset.name()), charset);
                charset.aliases().forEach(alias -> BY_NAME.putIfAbsent(Head.lower(alias), charset));
            });
        }
    }

    /** As declared, unless the bytes contradict. */
    static String decode(byte[] bytes, String declared) {
        Charset charset = named(declared);
        if (charset == null) {
            return guess(bytes, null);
        }
        String modern = isLikelyModern(bytes, charset) ? strictly(bytes, StandardCharsets.UTF_8) : null;
        if (modern != null) {
            return modern;
        }
        if (WESTERN.equals(charset)) {
            return new String(bytes, WESTERN);
        }
        String exact = strictly(bytes, charset);
        if (exact != null) {
            return exact;
        }
        String lenient = new String(bytes, charset);
        return isMostlyRead(lenient) ? lenient : guess(bytes, null);
    }

    /** Whether it can be no accident that the bytes are UTF-8, if they are. */
    private static boolean isLikelyModern(byte[] bytes, Charset declared) {
        boolean single = SINGLE.matcher(declared.name()).matches();
        return single
                ? isForeignToAscii(bytes)
                : DOUBLE.contains(declared.name()) && foreign(bytes) >= FEWEST_OF_DOUBLE;
    }

    private static int foreign(byte[] bytes) {
        int foreign = 0;
        for (byte each : bytes) {
            foreign += each < 0 ? 1 : 0;
        }
        return foreign;
    }

    /** By what the bytes look like, and a hint of what others around them are. */
    static String guess(byte[] bytes, Charset hint) {
        if (!isForeignToAscii(bytes)) {
            return isJapanese(bytes)
                    ? new String(bytes, Charset.forName("x-windows-50221"))
                    : new String(bytes, StandardCharsets.ISO_8859_1);
        }
        String modern = strictly(bytes, StandardCharsets.UTF_8);
        if (modern != null) {
            return modern;
        }
        String hinted = hint == null ? null : strictly(bytes, hint);
        if (hinted != null) {
            return hinted;
        }
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (isMostlyRead(lenient) && lenient.length() < bytes.length) {
            return lenient;
        }
        Charset detected = isForeign(bytes) ? detect(bytes) : null;
        String found = detected == null ? null : strictly(bytes, detected);
        return found != null ? found : new String(bytes, WESTERN);
    }

    private static Charset detect(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 100_000));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? null : named(name.equals("MACCYRILLIC") ? "windows-1251" : name);
    }

    static String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException otherwise) {
            return null;
        }
    }

    /** At most one character in twenty is lost, or the text is cut off. */
    private static boolean isMostlyRead(String text) {
        int lost = 0;
        int foreign = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            lost += sign == '\ufffd' ? 1 : 0;
            foreign += sign > 127 ? 1 : 0;
        }
        return lost <= 1 && foreign > lost || lost * 4 <= foreign && lost * 20 <= text.length();
    }

    private static boolean isForeignToAscii(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isJapanese(byte[] bytes) {
        for (int at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == 0x1b && bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    /** Whether it may be another script than ours, in which accents are few and stand alone. */
    private static boolean isForeign(byte[] bytes) {
        int foreign = 0;
        int runs = 0;
        boolean before = false;
        for (byte each : bytes) {
            foreign += each < 0 ? 1 : 0;
            runs += each < 0 && !before ? 1 : 0;
            before = each < 0;
        }
        return foreign >= FEWEST_FOREIGN && foreign >= FOREIGN_RUN * runs;
    }
}
