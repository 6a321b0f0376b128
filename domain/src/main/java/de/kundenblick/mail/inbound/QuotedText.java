package de.kundenblick.mail.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells apart in a text what its author has written, what is quoted from earlier mails, and the signature. What is
 * forwarded is no quotation, and where it is not certain, a line counts as written: nothing that answers is ever hidden.
 */
public final class QuotedText {
    /** What lines are to their reader. */
    public enum Kind {
        WRITTEN,
        QUOTED,
        SIGNATURE
    }

    /** Lines of one kind, as they are. */
    public record Passage(Kind kind, String text) {}

    private static final int LONGEST = 500;
    private static final int MOST_LINES = 4;

    private static final List<String> BEGINNINGS = List.of(
            "am ", "on ", "le ", "el ", "il ", "op ", "em ", "den ", "w dniu ", "il giorno ", "zitat von ", "quoting ");

    private static final Pattern WROTE = Pattern.compile("(?U)\\b(schrieb|geschrieben|wrote|écrit|ecrit|escribió|ha"
            + " scritto|schreef|geschreven|escreveu|skrev|napisał|napisał\\(a\\)|zitat von|quoting)(\\b|\\s|$|:)");

    private static final Pattern DATE = Pattern.compile("\\d{4}|\\d{1,2}[.:/]\\d{1,2}|@");

    private static final Pattern MAILBOX = Pattern.compile("[<(][^<>()\\s]{1,200}@[^<>()\\s]{1,200}[>)]");

    private static final Pattern LINE = Pattern.compile("[-_=]{5,200}");

    private final List<String> lines;
    private final Kind[] kinds;
    private boolean written;

    private QuotedText(List<String> lines) {
        this.lines = lines;
        kinds = new Kind[lines.size()];
    }

    /** All of the text, in its order. */
    public static List<Passage> passages(String text) {
        var quoted = new QuotedText(List.of(text.split("\n", -1)));
        quoted.read();
        return quoted.joined();
    }

    /** Only what the author has written, without empty lines around it. */
    public static String written(String text) {
        var written = new StringBuilder();
        for (Passage passage : passages(text)) {
            if (passage.kind == Kind.WRITTEN) {
                written.append(written.length() == 0 ? "" : "\n").append(passage.text);
            }
        }
        return written.toString().strip();
    }

    private void read() {
        int at = 0;
        while (at < kinds.length) {
            if (lines.get(at).isBlank()) {
                kinds[at++] = Kind.WRITTEN;
                continue;
            }
            if (!written && isHead(at) || isForwarded(at)) {
                mark(at, kinds.length, Kind.WRITTEN);
                return;
            }
            int behind = quotation(at);
            if (behind > at) {
                mark(at, behind, Kind.QUOTED);
                at = behind;
            } else if (isSignature(at) && written) {
                at = signature(at);
            } else {
                written = true;
                kinds[at++] = Kind.WRITTEN;
            }
        }
        if (!written) {
            mark(0, kinds.length, Kind.WRITTEN);
        }
        spreadOverEmptyLines();
    }

    private boolean isForwarded(int at) {
        String line = lines.get(at).strip();
        boolean announces = line.endsWith(":") || line.startsWith("-") || line.startsWith("_") || line.startsWith("*");
        return announces && QuotationWords.FORWARDED.matcher(lower(at)).matches();
    }

    /** Behind the quotation that begins here; the line itself when none does. */
    private int quotation(int at) {
        if (isMarked(at)) {
            return marked(at);
        }
        int attribution = attribution(at);
        if (attribution > at) {
            int next = notEmpty(attribution);
            if (next < kinds.length && isMarked(next)) {
                return marked(next);
            }
            return written && hasDate(at, attribution) && next < kinds.length ? kinds.length : at;
        }
        int announced = announced(at);
        return announced > at ? marked(announced) : written && isHead(at) ? kinds.length : at;
    }

    /** The quotation behind a date and a mailbox, in whatever language; the line itself when there is none. */
    private int announced(int at) {
        String first = lines.get(at);
        if (first.length() > LONGEST || !DATE.matcher(first).find()) {
            return at;
        }
        var joined = new StringBuilder();
        for (int next = at; next < kinds.length && next < at + MOST_LINES && !isMarked(next); next++) {
            String line = lower(next);
            if (line.isEmpty()) {
                return at;
            }
            joined.append(line);
            if (line.endsWith(":") || line.endsWith("：")) {
                int quotation = notEmpty(next + 1);
                boolean found = quotation < kinds.length
                        && isMarked(quotation)
                        && MAILBOX.matcher(joined).find();
                return found ? quotation : at;
            }
        }
        return at;
    }

    private boolean isMarked(int at) {
        String line = lines.get(at);
        int sign = 0;
        while (sign < line.length() && sign < 3 && line.charAt(sign) == ' ') {
            sign++;
        }
        return sign < line.length() && line.charAt(sign) == '>';
    }

    /** Behind all lines with a mark, with empty lines among them. */
    private int marked(int from) {
        int at = from;
        while (at < kinds.length && isMarked(at)) {
            int next = notEmpty(at + 1);
            at = next < kinds.length && isMarked(next) ? next : at + 1;
        }
        return at;
    }

    private int notEmpty(int from) {
        int at = from;
        while (at < kinds.length && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** Behind "On … wrote:", which may be spread over some lines; the line itself when there is none. */
    private int attribution(int at) {
        String first = lines.get(at).strip().toLowerCase(Locale.ROOT);
        if (first.isEmpty() || first.length() > LONGEST) {
            return at;
        }
        boolean begins = BEGINNINGS.stream().anyMatch(first::startsWith);
        var joined = new StringBuilder();
        int most = begins ? MOST_LINES : 1;
        for (int next = at; next < kinds.length && next < at + most; next++) {
            String line = lines.get(next).strip().toLowerCase(Locale.ROOT);
            if (line.isEmpty() || joined.length() + line.length() > LONGEST) {
                return at;
            }
            joined.append(joined.length() == 0 ? "" : " ").append(line);
            if (line.endsWith(":") && WROTE.matcher(joined).find()) {
                return next + 1;
            }
        }
        return at;
    }

    private boolean hasDate(int from, int to) {
        return lines.subList(from, to).stream()
                .anyMatch(line -> DATE.matcher(line).find());
    }

    /** A line that announces the earlier mail, or its head. */
    private boolean isHead(int at) {
        String line = lines.get(at).strip().toLowerCase(Locale.ROOT);
        if (line.length() > LONGEST) {
            return false;
        }
        if (QuotationWords.ORIGINAL.matcher(line).matches()) {
            return true;
        }
        if (LINE.matcher(line).matches()) {
            int next = notEmpty(at + 1);
            return next < kinds.length && next <= at + 2 && isFields(next);
        }
        return isFields(at);
    }

    private boolean isFields(int at) {
        if (lines.get(at).indexOf(':') < 0) {
            return false;
        }
        boolean sender = QuotationWords.SENDER.matcher(lower(at)).matches();
        if (!sender && !QuotationWords.SUBJECT_OR_DATE.matcher(lower(at)).matches()) {
            return false;
        }
        int others = sender ? 0 : 1;
        boolean telling = !sender;
        for (int next = at + 1; next < kinds.length && next < at + 10; next++) {
            String line = lower(next);
            if (QuotationWords.OTHER_FIELD.matcher(line).matches()) {
                others++;
                telling |= QuotationWords.SUBJECT_OR_DATE.matcher(line).matches();
            } else if (line.isEmpty() && others > 0) {
                break;
            } else {
                sender |= line.indexOf('@') > 0
                        && QuotationWords.SENDER.matcher(line).matches();
            }
        }
        return sender && others >= 2 && telling;
    }

    private String lower(int at) {
        String line = lines.get(at);
        return (line.length() > LONGEST ? line.substring(0, LONGEST) : line)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private boolean isSignature(int at) {
        String line = lines.get(at);
        return line.equals("-- ") || line.equals("--");
    }

    /** It ends where a quotation begins. */
    private int signature(int from) {
        int at = from;
        while (at < kinds.length && (at == from || quotation(at) == at)) {
            kinds[at++] = Kind.SIGNATURE;
        }
        return at;
    }

    private void mark(int from, int to, Kind kind) {
        for (int at = from; at < to; at++) {
            kinds[at] = kind;
        }
    }

    /** Empty lines before a quotation are no passage of their own between two of them. */
    private void spreadOverEmptyLines() {
        for (int at = 1; at < kinds.length; at++) {
            if (kinds[at] == Kind.WRITTEN
                    && kinds[at - 1] != Kind.WRITTEN
                    && lines.get(at).isBlank()) {
                int next = notEmpty(at);
                if (next == kinds.length || kinds[next] == kinds[at - 1]) {
                    mark(at, next, kinds[at - 1]);
                }
                at = next;
            }
        }
    }

    private List<Passage> joined() {
        var passages = new ArrayList<Passage>();
        int start = 0;
        for (int at = 1; at <= kinds.length; at++) {
            if (at == kinds.length || kinds[at] != kinds[start]) {
                passages.add(new Passage(kinds[start], String.join("\n", lines.subList(start, at))));
                start = at;
            }
        }
        return passages;
    }
}
