package de.kundenblick.mail.inbound.service.mime;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail or a part of it: its head, and where its body lies in the source. */
final class Entity {
    private static final String WORDS = "text/plain";
    private static final Pattern TYPE = Pattern.compile("[a-z0-9!#$&^_.+-]{1,100}/[a-z0-9!#$&^_.+-]{1,100}");

    final Head head = new Head();
    final List<Entity> children = new ArrayList<>();
    final Entity parent;
    long start;
    boolean tooDeep;
    long bodyStart;
    long end;
    long preambleEnd;
    private Parameters type = Parameters.of("");
    private Parameters disposition = Parameters.of("");
    private String boundary;
    private Charset hint;

    Entity(Entity parent) {
        this.parent = parent;
    }

    /** When its head has been read. */
    void headDone() {
        List<Parameters> types =
                head.all("Content-Type").stream().map(Parameters::of).toList();
        type = types.stream()
                .filter(each -> each.value().startsWith("multipart/") && each.get("boundary") != null)
                .findFirst()
                .orElse(types.stream()
                        .filter(each -> each.value().indexOf('/') > 0)
                        .findFirst()
                        .orElse(types.isEmpty() ? type : types.get(0)));
        disposition = head.raw("Content-Disposition").map(Parameters::of).orElse(disposition);
        boundary = type.get("boundary");
        boundary = boundary == null || boundary.isBlank() ? null : boundary.stripTrailing();
        hint = Charsets.named(type.get("charset"));
        if (hint == null) {
            hint = parent != null ? parent.hint : head.charsetOfWords();
        }
        head.hint(hint);
    }

    /** The media type; that of text where there is none, or none that could be one. */
    String type() {
        String value = type.value();
        if (value.equals("text") || value.equals("plain")) {
            return WORDS;
        }
        if (value.equals("html") || value.equals("<html>")) {
            return "text/html";
        }
        Matcher known = TYPE.matcher(value);
        if (known.lookingAt()) {
            return known.group();
        }
        boolean inDigest = parent != null && parent.type().equals("multipart/digest");
        return value.isEmpty() || !isFile()
                ? inDigest && value.isEmpty() ? "message/rfc822" : WORDS
                : "application/octet-stream";
    }

    private boolean isFile() {
        return isAttachment() || type.get("name") != null || disposition.get("filename") != null;
    }

    boolean isMultipart() {
        return type.value().startsWith("multipart/") || type.value().equals("multipart");
    }

    boolean is(String mediaType) {
        return type().equals(mediaType);
    }

    boolean isAttachment() {
        return disposition.value().startsWith("attach");
    }

    /** Where what is to be read ends. */
    long bodyEnd() {
        return children.isEmpty() && preambleEnd > 0 ? Math.max(bodyStart, preambleEnd) : end;
    }

    Parameters typeParameters() {
        return type;
    }

    Parameters dispositionParameters() {
        return disposition;
    }

    String boundary() {
        return boundary;
    }

    void boundary(String found) {
        boundary = found;
    }

    String charset() {
        return type.get("charset");
    }

    String encoding() {
        return head.all("Content-Transfer-Encoding").stream()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Without brackets; null without one. */
    String contentId() {
        String id = head.text("Content-ID").replaceAll("[<>]", "").strip();
        return id.isEmpty() ? null : id;
    }
}
