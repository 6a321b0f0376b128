package de.kundenblick.mail.inbound.service.mime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/** Reads heads line by line, those included that nobody should have written. */
final class HeadReader {
    private static final int MOST_HEAD = 8 << 20;
    private static final int MOST_BROKEN = 50;
    private static final String MARK = "\u00ef\u00bb\u00bf";
    private static final List<String> TELLING = List.of("From", "To", "Subject", "Content-Type");
    private static final Pattern ON_THE_WAY = Pattern.compile("received|return-path|x-.*");

    private final Lines lines;
    private final BooleanSupplier atDelimiter;
    private long left = MOST_HEAD;
    private long lastEnd;
    private Entity entity;
    private String name;
    private final ByteArrayOutputStream value = new ByteArrayOutputStream();
    private boolean any;
    private boolean told;
    private int broken;

    /**
     * Of the lines as they come.
     *
     * @param atDelimiter whether the line belongs to the part around
     */
    HeadReader(Lines lines, BooleanSupplier atDelimiter) {
        this.lines = lines;
        this.atDelimiter = atDelimiter;
    }

    /** Where the last line ended that was read. */
    long lastEnd() {
        return lastEnd;
    }

    /** What mailboxes and editors put before a mail. */
    void skipBefore() throws IOException {
        boolean first = true;
        while (lines.advance()) {
            String line = latin(Math.min(lines.length(), 20));
            line = first && line.startsWith(MARK) ? line.substring(MARK.length()) : line;
            boolean envelope = first && (line.startsWith("From ") || line.startsWith(">From "));
            first = false;
            if (!lines.isBlank() && !envelope && !line.isBlank()) {
                lines.keep();
                return;
            }
        }
    }

    private String latin(int length) {
        return new String(lines.line(), 0, length, StandardCharsets.ISO_8859_1);
    }

    void read(Entity part) throws IOException {
        entity = part;
        name = null;
        any = false;
        told = false;
        entity.start = lines.next();
        entity.bodyStart = lines.next();
        boolean goesOn = true;
        while (goesOn && lines.advance()) {
            if (!any) {
                entity.start = lines.start();
            }
            entity.bodyStart = lines.next();
            lastEnd = lines.end();
            goesOn = line();
        }
        put();
        entity.headDone();
    }

    /** Whether the head goes on behind the line. */
    private boolean line() throws IOException {
        if (lines.isBlank() || isBlankOnly() && name == null) {
            put();
            return isRoot() && any && isHeadToCome();
        }
        if (atDelimiter.getAsBoolean()) {
            entity.bodyStart = lines.start();
            lines.keep();
            return false;
        }
        if ((lines.line()[0] == ' ' || lines.line()[0] == '\t') && name != null) {
            append(0);
            return true;
        }
        int skipped = any || !isRoot() ? 0 : indent();
        byte[] line = skipped == 0 ? lines.line() : Arrays.copyOfRange(lines.line(), skipped, lines.length());
        int nameLength = Head.nameLength(line, lines.length() - skipped);
        if (nameLength < 0) {
            return name != null && Head.isForeignName(line, lines.length()) || isBrokenFold() || isPassedOver();
        }
        put();
        any = true;
        name = Head.name(line, nameLength);
        int colon = nameLength;
        while (line[colon] != ':') {
            colon++;
        }
        append(colon + 1 + skipped);
        return true;
    }

    private boolean isRoot() {
        return entity.parent == null;
    }

    /** A line that is none of a head, when the head goes on behind it, or begins there. */
    private boolean isPassedOver() throws IOException {
        entity.bodyStart = lines.start();
        lastEnd = lines.end();
        boolean within = name != null || isRoot() && !any;
        boolean goesOn = lines.advance() && within && Head.isKnownField(lines.line(), 0, lines.length());
        lines.keep();
        return goesOn;
    }

    /** A field that servers wrote goes on without blanks, before the mail has said anything itself. */
    private boolean isBrokenFold() {
        boolean found = isRoot()
                && name != null
                && broken < MOST_BROKEN
                && ON_THE_WAY.matcher(name.toLowerCase(Locale.ROOT)).matches()
                && !told;
        broken += found ? 1 : 0;
        return found;
    }

    /** What stands before the first field: a mark of UTF-8, or blanks that were put there by mistake. */
    private int indent() {
        if (latin(Math.min(MARK.length(), lines.length())).equals(MARK)) {
            return MARK.length();
        }
        int blanks = 0;
        while (blanks < lines.length() && (lines.line()[blanks] == ' ' || lines.line()[blanks] == '\t')) {
            blanks++;
        }
        return blanks > 0 && Head.isKnownField(lines.line(), blanks, lines.length()) ? blanks : 0;
    }

    /** An empty line in the middle of a head that has said nothing yet. */
    private boolean isHeadToCome() throws IOException {
        while (!told && lines.advance()) {
            if (!isBlankOnly()) {
                boolean goesOn = Head.isKnownField(lines.line(), 0, lines.length());
                lines.keep();
                return goesOn;
            }
        }
        return false;
    }

    private boolean isBlankOnly() {
        for (int at = 0; at < lines.length(); at++) {
            if (lines.line()[at] != ' ' && lines.line()[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    private void append(int from) {
        int length = (int) Math.max(0, Math.min(lines.length() - from, left));
        value.write(lines.line(), from, length);
        left -= length;
    }

    private void put() {
        if (name != null) {
            entity.head.add(name, value.toByteArray());
            told |= TELLING.stream().anyMatch(name::equalsIgnoreCase);
            value.reset();
            name = null;
        }
    }
}
