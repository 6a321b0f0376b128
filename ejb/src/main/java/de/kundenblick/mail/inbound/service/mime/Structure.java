package de.kundenblick.mail.inbound.service.mime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the parts of a mail in one pass and without holding it in memory. It only notes where they lie; boundaries that are missing,
 * doubled or wrong leave the text where it was.
 */
final class Structure {
    static final int MOST_PARTS = 2500;
    private static final int DEEPEST = 300;
    private static final Pattern GUESSED = Pattern.compile("-*[^\\s-]\\S{2,}");

    private final Lines lines;
    private final HeadReader heads;
    private final List<Entity> open = new ArrayList<>();
    private final Boundaries boundaries = new Boundaries();
    private final boolean guessing;
    private Entity root;
    private Entity current;
    private long lastEnd;
    private int parts;

    private Structure(InputStream in, boolean guessing) throws IOException {
        lines = new Lines(in);
        heads = new HeadReader(lines, () -> isDelimiter() && level() != null);
        this.guessing = guessing;
    }

    /**
     * The mail with all its parts.
     *
     * @param guessing whether to believe the body more than the head about boundaries
     */
    static Entity of(InputStream in, boolean guessing) throws IOException {
        var structure = new Structure(in, guessing);
        structure.read();
        return structure.root;
    }

    /** The head alone. */
    static Head headOf(InputStream in) throws IOException {
        var structure = new Structure(in, false);
        structure.begin();
        return structure.root.head;
    }

    private void begin() throws IOException {
        root = new Entity(null);
        current = root;
        heads.skipBefore();
        head(root);
    }

    private void read() throws IOException {
        begin();
        while (lines.advance()) {
            Integer level = isDelimiter() ? level() : null;
            if (level == null) {
                lastEnd = lines.end();
            } else {
                delimiter(level);
            }
        }
        closeAbove(-1, lines.next());
    }

    private String latin(int length) {
        return new String(lines.line(), 0, length, StandardCharsets.ISO_8859_1);
    }

    private void head(Entity entity) throws IOException {
        heads.read(entity);
        lastEnd = heads.lastEnd();
        opened(entity);
    }

    private void opened(Entity entity) {
        entity.tooDeep = open.size() >= DEEPEST;
        if (!entity.isMultipart() || entity.tooDeep) {
            return;
        }
        if (guessing && entity == root) {
            entity.boundary(null);
        }
        open.add(entity);
        boundaries.add(entity.boundary(), open.size() - 1);
    }

    private boolean isDelimiter() {
        return lines.length() > 2
                && lines.line()[0] == '-'
                && lines.line()[1] == '-'
                && !open.isEmpty()
                && lines.length() < 2000
                && parts < MOST_PARTS;
    }

    /** Which open part the line delimits, as its place and twice that plus one for the last one; null for none. */
    private Integer level() {
        String found = latin(lines.length()).substring(2).stripTrailing();
        int known = boundaries.delimited(found);
        if (known >= 0) {
            return known;
        }
        Entity last = open.get(open.size() - 1);
        if (last.boundary() == null && last == current && GUESSED.matcher(found).matches() && !found.endsWith("--")) {
            last.boundary(new String(found.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            boundaries.add(last.boundary(), open.size() - 1);
            return (open.size() - 1) * 2;
        }
        return null;
    }

    private void delimiter(int found) throws IOException {
        int level = found / 2;
        closeAbove(level, lines.start());
        Entity multipart = open.get(level);
        if (multipart != current && current != null) {
            current.end = Math.max(current.bodyStart, Math.min(lastEnd, lines.start()));
        }
        current = multipart;
        multipart.preambleEnd = multipart.children.isEmpty() ? lastEnd : multipart.preambleEnd;
        if (found % 2 == 1) {
            closed(multipart, level);
            return;
        }
        var part = new Entity(multipart);
        multipart.children.add(part);
        parts++;
        if (parts >= MOST_PARTS) {
            rest(part);
            return;
        }
        current = part;
        lastEnd = lines.next();
        head(part);
    }

    /** Where the same boundary is that of a part further out, the next one is meant for that. */
    private void closed(Entity multipart, int level) {
        lastEnd = lines.end();
        if (boundaries.isShared(level)) {
            closeAbove(level - 1, lines.next());
            current = multipart.parent == null ? multipart : multipart.parent;
        }
    }

    /** So many parts are no mail any more: all that follows is one. */
    private void rest(Entity part) {
        current = part;
        part.start = lines.next();
        part.bodyStart = lines.next();
        part.head.add("Content-Type", "application/octet-stream; name=rest".getBytes(StandardCharsets.US_ASCII));
        part.headDone();
    }

    private void closeAbove(int level, long end) {
        if (current != null && current.end == 0) {
            current.end = Math.max(current.bodyStart, level < 0 ? end : Math.min(lastEnd, end));
        }
        while (open.size() - 1 > level) {
            Entity closed = open.remove(open.size() - 1);
            closed.end = Math.max(closed.bodyStart, level < 0 ? end : Math.min(lastEnd, end));
            boundaries.remove(open.size());
        }
    }
}
