package de.kundenblick.mail.inbound.service.mime;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of files as they may be shown and written. */
final class PartNames {
    private static final int LONGEST = 200;

    private static final Pattern FILE = Pattern.compile("[^<>]{1,190}\\.(?=[0-9]{0,4}\\p{L})\\w{1,5}");

    /** Of what has no name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("text/plain", "document.txt"),
            Map.entry("text/html", "document.html"),
            Map.entry("text/calendar", "invite.ics"),
            Map.entry("application/ics", "invite.ics"),
            Map.entry("text/vcard", "contact.vcf"),
            Map.entry("text/x-vcard", "contact.vcf"),
            Map.entry("text/directory", "contact.vcf"),
            Map.entry("text/csv", "table.csv"),
            Map.entry("text/rtf", "text.rtf"),
            Map.entry("application/rtf", "text.rtf"),
            Map.entry("text/rfc822-headers", "headers.txt"),
            Map.entry("message/rfc822", "message.eml"),
            Map.entry("message/global", "message.eml"),
            Map.entry("message/partial", "part.eml"),
            Map.entry("message/external-body", "elsewhere.txt"),
            Map.entry("message/delivery-status", "delivery-status.txt"),
            Map.entry("message/disposition-notification", "disposition-notification.txt"),
            Map.entry("message/feedback-report", "feedback-report.txt"),
            Map.entry("application/pgp-signature", "signature.asc"),
            Map.entry("application/pgp-encrypted", "version.asc"),
            Map.entry("application/pkcs7-signature", "smime.p7s"),
            Map.entry("application/x-pkcs7-signature", "smime.p7s"),
            Map.entry("application/pkcs7-mime", "smime.p7m"),
            Map.entry("application/x-pkcs7-mime", "smime.p7m"),
            Map.entry("application/ms-tnef", "winmail.dat"),
            Map.entry("application/vnd.ms-tnef", "winmail.dat"),
            Map.entry("application/pdf", "document.pdf"),
            Map.entry("application/msword", "document.doc"),
            Map.entry("application/zip", "files.zip"),
            Map.entry("application/xml", "data.xml"),
            Map.entry("text/xml", "data.xml"),
            Map.entry("application/json", "data.json"),
            Map.entry("image/jpeg", "image.jpg"),
            Map.entry("image/pjpeg", "image.jpg"),
            Map.entry("image/svg+xml", "image.svg"),
            Map.entry("image/tiff", "image.tif"),
            Map.entry("image/x-icon", "image.ico"),
            Map.entry("audio/mpeg", "audio.mp3"),
            Map.entry("audio/x-wav", "audio.wav"),
            Map.entry("video/quicktime", "video.mov"));

    private PartNames() {}

    /** Null when the part has none. */
    static String given(Entity part) {
        String name = clean(part.dispositionParameters().get("filename"));
        name = name != null ? name : clean(part.typeParameters().get("name"));
        name = name != null ? name : clean(part.dispositionParameters().get("name"));
        return name != null ? name : clean(part.typeParameters().get("filename"));
    }

    /** Of a part without a name, where other fields tell one; of use for all but texts. */
    static String told(Entity part) {
        if (part.type().startsWith("text/")) {
            return null;
        }
        String id = part.contentId();
        return Stream.of(
                        part.head.text("Content-Location").replaceAll("[?#].*", ""),
                        part.head.text("Content-Description"),
                        id == null ? "" : id.replaceAll("@[^@]*$", ""))
                .map(PartNames::clean)
                .filter(name -> name != null && FILE.matcher(name).matches())
                .findFirst()
                .orElse(null);
    }

    static String made(String type) {
        String known = NAMES.get(type);
        if (known != null) {
            return known;
        }
        String kind = type.substring(0, Math.max(0, type.indexOf('/')));
        String ending = type.substring(type.indexOf('/') + 1);
        if (kind.equals("image") || kind.equals("audio") || kind.equals("video")) {
            return kind + '.' + (ending.startsWith("x-") ? ending.substring(2) : ending).replaceAll("[^a-z0-9]", "");
        }
        return kind.equals("text") ? "document.txt" : "file.bin";
    }

    /** Without folders, line breaks and signs that cannot be seen; null when nothing is left. */
    static String clean(String name) {
        if (name == null) {
            return null;
        }
        String last = name.replace('\\', '/');
        int end = last.length();
        while (end > 0 && last.charAt(end - 1) == '/') {
            end--;
        }
        last = last.substring(last.lastIndexOf('/', end - 1) + 1, end)
                .replaceAll("[\\p{Cntrl}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u2028\\u2029\\ufeff]", " ")
                .replaceAll(" {2,}", " ")
                .strip();
        if (last.isEmpty() || last.equals(".") || last.equals("..")) {
            return null;
        }
        return last.length() <= LONGEST ? last : shortened(last);
    }

    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > 20 ? "" : name.substring(dot);
        int end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
