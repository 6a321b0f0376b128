package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.MailPart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes through the parts of a mail and tells its text from its files. */
final class Body {
    private static final int MOST_TEXT = 24 << 20;
    private static final int MOST_WRAPPED = 64 << 20;
    private static final int MOST_NAMED = 64 << 10;
    private static final int MOST_TRIED = 1 << 10;
    private static final int MOST_PICTURES = 10_000;
    private static final Set<String> FILES = Set.of(
            "text/calendar",
            "text/vcard",
            "text/x-vcard",
            "text/directory",
            "text/csv",
            "text/css",
            "text/rtf",
            "text/xml",
            "text/javascript",
            "text/rfc822-headers",
            "text/x-amp-html",
            "text/watch-html",
            "text/x-patch",
            "text/x-diff",
            "text/tab-separated-values");
    private static final Set<String> FOR_FEW = Set.of("text/x-amp-html", "text/watch-html");
    private static final Pattern MARKUP = Pattern.compile("<[^<>\\n]{0,100}>");
    private static final Pattern PICTURE = Pattern.compile("cid:([^\"'\\s<>)]{1,300})", Pattern.CASE_INSENSITIVE);

    /** Where a part stands, which tells whether a text with a name is a file. */
    private enum Place {
        ALONE,
        AMONG
    }

    private final Source source;
    private final List<MailPart> parts = new ArrayList<>();
    private Entity unnamed;
    private int textLeft = MOST_TEXT;
    private String report;
    private String returned;
    private Texts texts = Texts.NONE;
    private Texts wrapped = Texts.NONE;

    Body(Source source) {
        this.source = source;
    }

    void read(Entity root) throws IOException {
        texts = texts(root, Place.ALONE);
        if (texts.isEmpty() && unnamed != null) {
            parts.removeIf(part -> part.name().equals(PartNames.given(unnamed)));
            texts = words(unnamed);
        }
        texts = texts.isEmpty() ? wrapped : texts;
        if (texts.isEmpty() && parts.isEmpty() && root.preambleEnd > root.bodyStart) {
            texts = preamble(root);
        }
        if (texts.html() != null) {
            embed(texts.html());
        }
    }

    Texts texts() {
        return texts;
    }

    List<MailPart> parts() {
        return parts;
    }

    String report() {
        return report;
    }

    String returned() {
        return returned;
    }

    private Texts texts(Entity entity, Place place) throws IOException {
        if (entity.isMultipart() && !entity.children.isEmpty()) {
            return entity.is("multipart/alternative") ? alternative(entity) : sequence(entity);
        }
        if (isText(entity, place) && entity.end - entity.bodyStart <= textLeft) {
            textLeft -= (int) (entity.end - entity.bodyStart);
            return words(entity);
        }
        if (!isWinmail(entity) || !isUnwrapped(entity)) {
            file(entity);
        }
        return Texts.NONE;
    }

    /** What stands before the first part, when there is nothing in the parts. */
    private Texts preamble(Entity entity) throws IOException {
        try (var in = source.open(entity.bodyStart, entity.preambleEnd)) {
            return new Texts(PlainBody.lines(Charsets.guess(in.readAllBytes(), null)), null);
        }
    }

    private static boolean isWinmail(Entity entity) {
        return entity.type().endsWith("/ms-tnef")
                || entity.type().endsWith("/vnd.ms-tnef")
                || "winmail.dat".equalsIgnoreCase(PartNames.given(entity));
    }

    /** Its text counts when the mail says nothing else. */
    private boolean isUnwrapped(Entity entity) throws IOException {
        if (parts.size() >= Structure.MOST_PARTS) {
            return false;
        }
        Tnef tnef;
        try (var in = content(entity).open()) {
            tnef = Tnef.of(in.readNBytes(MOST_WRAPPED));
        }
        if (tnef == null || tnef.files().isEmpty() && tnef.texts().isEmpty()) {
            return false;
        }
        for (Tnef.Wrapped file : tnef.files()) {
            byte[] bytes = file.bytes();
            parts.add(new MailPart(
                    file.name(),
                    file.mediaType(),
                    file.contentId(),
                    false,
                    bytes.length,
                    () -> new ByteArrayInputStream(bytes)));
        }
        wrapped = wrapped.isEmpty() ? tnef.texts() : wrapped;
        return true;
    }

    private Texts alternative(Entity entity) throws IOException {
        String plain = null;
        String html = null;
        for (Entity child : entity.children) {
            Texts found = texts(child, Place.ALONE);
            plain = plain == null || plain.isBlank() ? found.plain() : plain;
            html = found.html() != null && !found.html().isBlank() ? found.html() : html;
        }
        return new Texts(plain, html);
    }

    private Texts sequence(Entity entity) throws IOException {
        boolean related = entity.is("multipart/related");
        boolean twofold = entity.is("multipart/appledouble");
        var found = new ArrayList<Texts>();
        for (Entity child : entity.children) {
            boolean root = related && child == entity.children.get(0);
            if (!(twofold && child.is("application/applefile"))) {
                found.add(texts(child, root ? Place.ALONE : Place.AMONG));
            }
        }
        return Texts.joined(found);
    }

    private boolean isText(Entity entity, Place place) {
        boolean text = entity.isMultipart() && !entity.tooDeep
                || entity.type().startsWith("text/") && !FILES.contains(entity.type());
        if (!text || entity.isAttachment()) {
            return false;
        }
        String name = PartNames.given(entity);
        if (place == Place.AMONG && name != null) {
            unnamed = unnamed == null && name.indexOf('.') < 0 ? entity : unnamed;
            return false;
        }
        return true;
    }

    private Texts words(Entity entity) throws IOException {
        byte[] bytes;
        try (var in = readable(entity).open()) {
            bytes = in.readAllBytes();
        }
        String charset = entity.charset();
        if (entity.is("text/html")) {
            String html = Charsets.decode(bytes, charset == null ? HtmlText.charset(bytes) : charset);
            return html.isBlank() ? Texts.NONE : new Texts(null, html.replace("\0", ""));
        }
        String text = PlainBody.of(Charsets.decode(bytes, charset), entity.typeParameters());
        if (entity.is("text/enriched") || entity.is("text/richtext")) {
            text = MARKUP.matcher(text).replaceAll("");
        }
        return new Texts(Uuencoded.taken(text, Structure.MOST_PARTS - parts.size(), this::file), null);
    }

    private MailPart.Content content(Entity entity) {
        return content(entity, entity.isMultipart() ? null : entity.encoding());
    }

    private MailPart.Content content(Entity entity, String encoding) {
        Source from = source;
        long start = entity.bodyStart;
        long end = Math.max(start, entity.bodyEnd());
        return () -> Transfer.decoded(from.open(start, end), encoding);
    }

    /** As encoded as it says, or not at all. */
    private MailPart.Content readable(Entity entity) throws IOException {
        MailPart.Content plain = content(entity, null);
        try (var in = plain.open()) {
            return Transfer.isPlainly(in.readNBytes(MOST_TRIED), entity.encoding()) ? plain : content(entity);
        }
    }

    private void file(Entity entity) throws IOException {
        MailPart.Content content = content(entity);
        String type = entity.type();
        String name = PartNames.given(entity);
        long size = Transfer.isPlain(entity.encoding()) ? entity.end - entity.bodyStart : size(content);
        if (name == null && !entity.isAttachment() && (size == 0 || FOR_FEW.contains(type))) {
            return;
        }
        if (type.equals("message/delivery-status") || type.equals("message/global-delivery-status")) {
            report = (report == null ? "" : report + "\n\n") + start(content);
        }
        if (type.equals("message/rfc822") || type.equals("text/rfc822-headers") || type.equals("message/global")) {
            returned = returned == null ? start(content) : returned;
        }
        if (name == null && (type.equals("message/rfc822") || type.equals("message/global"))) {
            name = subject(content);
        }
        name = name == null ? PartNames.told(entity) : name;
        name = name == null ? PartNames.made(type) : name;
        parts.add(new MailPart(name, type, entity.contentId(), false, size, content));
    }

    private void file(String name, byte[] bytes) {
        String clean = PartNames.clean(name);
        parts.add(new MailPart(
                clean == null ? "file.bin" : clean,
                "application/octet-stream",
                null,
                false,
                bytes.length,
                () -> new ByteArrayInputStream(bytes)));
    }

    private static long size(MailPart.Content content) throws IOException {
        try (var in = content.open()) {
            return in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    private static String start(MailPart.Content content) throws IOException {
        try (InputStream in = content.open()) {
            return PlainBody.lines(Charsets.guess(in.readNBytes(MOST_NAMED), null));
        }
    }

    private static String subject(MailPart.Content content) throws IOException {
        try (InputStream in = content.open()) {
            String subject = Structure.headOf(in).text("Subject").replaceAll("[/\\\\:*?\"<>|]", "_");
            String name = subject.isBlank() ? null : PartNames.clean(subject + ".eml");
            return name;
        }
    }

    /** Pictures that the HTML names are part of it. */
    private void embed(String html) {
        Set<String> shown = new java.util.HashSet<>();
        Matcher picture = PICTURE.matcher(html);
        while (shown.size() < MOST_PICTURES && picture.find()) {
            shown.add(picture.group(1));
            shown.add(java.net.URLDecoder.decode(
                    picture.group(1).replace("+", "%2B").replaceAll("%(?![0-9A-Fa-f]{2})", "%25"),
                    java.nio.charset.StandardCharsets.UTF_8));
        }
        parts.replaceAll(part -> part.contentId() != null && shown.contains(part.contentId()) && isPicture(part)
                ? new MailPart(part.name(), part.mediaType(), part.contentId(), true, part.size(), part.content())
                : part);
    }

    private static boolean isPicture(MailPart part) {
        return part.mediaType().startsWith("image/")
                || part.name().toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|webp|svg)");
    }
}
