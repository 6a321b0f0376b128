package de.kundenblick.mail.inbound;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamEventReceiver;

/** Says behind a link where it leads to, when its text names another host. */
final class LinkMarks implements HtmlStreamEventProcessor {
    /** Nobody reads an address as one that is longer. */
    private static final int LONGEST_TEXT = 500;

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(https?)://|(www\\.))?((?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}\\p{L}{2,24})(?:[:/?#].*)?", Pattern.DOTALL);

    private static final Pattern WITHIN =
            Pattern.compile("(?:https?://|\\bwww\\.)((?:[\\p{L}\\p{N}_-]{1,63}\\.){1,10}\\p{L}{2,24})");

    private static final Pattern TARGET = Pattern.compile("\\s*https?:[/\\\\]*([^/\\\\?#]{1,300}).*", Pattern.DOTALL);

    /** Names of files end like this as well. */
    private static final Set<String> ENDINGS = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "txt", "csv", "zip", "jpg", "jpeg", "png",
            "gif", "html", "htm", "xml", "json", "eml", "ics", "js");

    private final UnaryOperator<String> words;

    /** @param words what is said of a host */
    LinkMarks(UnaryOperator<String> words) {
        this.words = words;
    }

    @Override
    public HtmlStreamEventReceiver wrap(HtmlStreamEventReceiver sink) {
        return new Marker(sink);
    }

    private final class Marker implements HtmlStreamEventReceiver {
        private final HtmlStreamEventReceiver sink;

        /** Where the link leads to; null outside of one. */
        private String target;

        private final StringBuilder text = new StringBuilder();

        Marker(HtmlStreamEventReceiver sink) {
            this.sink = sink;
        }

        @Override
        public void openDocument() {
            sink.openDocument();
        }

        @Override
        public void closeDocument() {
            end();
            sink.closeDocument();
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            if (element.equalsIgnoreCase("a")) {
                end();
                target = target(attributes);
                text.setLength(0);
            }
            sink.openTag(element, attributes);
        }

        @Override
        public void closeTag(String element) {
            if (element.equalsIgnoreCase("a") && target != null) {
                end();
            } else {
                sink.closeTag(element);
            }
        }

        /** Also of a link that nothing closes. */
        private void end() {
            if (target != null) {
                sink.closeTag("a");
                if (isElsewhere(text.toString(), target)) {
                    sink.openTag("mark", List.of());
                    sink.text(words.apply(target));
                    sink.closeTag("mark");
                }
                target = null;
            }
        }

        @Override
        public void text(String said) {
            if (target != null && text.length() < LONGEST_TEXT) {
                text.append(said, 0, Math.min(said.length(), LONGEST_TEXT));
            }
            sink.text(said);
        }
    }

    /** The host, in the letters that mail servers and browsers use; null for what leads to no page. */
    private static String target(List<String> attributes) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equalsIgnoreCase("href")) {
                var found = TARGET.matcher(attributes.get(i + 1).toLowerCase(Locale.ROOT));
                return found.matches() ? host(found.group(1)) : null;
            }
        }
        return null;
    }

    private static String host(String authority) {
        String host = authority.substring(authority.lastIndexOf('@') + 1).replaceFirst(":\\d*$", "");
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException noHost) {
            return host;
        }
    }

    static boolean isElsewhere(String text, String target) {
        String said = text.replaceAll("\\p{Cf}", "").strip().toLowerCase(Locale.ROOT);
        var whole = ADDRESS.matcher(said);
        if (whole.matches()) {
            String ending = whole.group(3).substring(whole.group(3).lastIndexOf('.') + 1);
            boolean isFile = whole.group(1) == null && whole.group(2) == null && ENDINGS.contains(ending);
            return !isFile && !isSame(whole.group(3), target);
        }
        var within = WITHIN.matcher(said);
        return within.find() && !isSame(within.group(1), target);
    }

    /** One may be below the other: both are of the same owner. */
    private static boolean isSame(String named, String target) {
        String host = host(named);
        String plain = host.startsWith("www.") ? host.substring(4) : host;
        String other = target.startsWith("www.") ? target.substring(4) : target;
        return plain.equals(other) || other.endsWith('.' + plain) || plain.endsWith('.' + other);
    }
}
