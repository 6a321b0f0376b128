package de.kundenblick.mail.inbound;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlStreamEventProcessor;
import org.owasp.html.HtmlStreamEventReceiver;

/** Puts what a mail quotes into a part that opens and closes, by the marks that mail programs leave at quotations. */
final class QuoteFolding implements HtmlStreamEventProcessor {
    private static final Set<String> CLASSES = Set.of("gmail_quote", "yahoo_quoted", "protonmail_quote", "zmail_extra");

    /** Of Outlook: whatever follows within the same part of the mail is the quotation. */
    private static final Set<String> IDS =
            Set.of("divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container");

    /** No element that closes: the quotation goes on to the end. */
    private static final String REST = "";

    private static final Set<String> UNSEEN = Set.of("style", "script", "title", "head");

    private final String words;
    private boolean folded;
    private boolean wordsOutside;

    QuoteFolding(String words) {
        this.words = words;
    }

    @Override
    public HtmlStreamEventReceiver wrap(HtmlStreamEventReceiver sink) {
        return new Folder(sink);
    }

    /** Whether nothing would be left to read. */
    boolean isAllFolded() {
        return folded && !wordsOutside;
    }

    private final class Folder implements HtmlStreamEventReceiver {
        private final HtmlStreamEventReceiver sink;

        /** The element that is the quotation; null outside of one. */
        private String quote;

        private int depth;
        private String unseen;

        Folder(HtmlStreamEventReceiver sink) {
            this.sink = sink;
        }

        @Override
        public void openDocument() {
            sink.openDocument();
        }

        @Override
        public void closeDocument() {
            sink.closeDocument();
        }

        @Override
        public void openTag(String element, List<String> attributes) {
            String name = element.toLowerCase(Locale.ROOT);
            if (UNSEEN.contains(name)) {
                unseen = name;
            }
            if (quote != null) {
                depth += name.equals(quote) ? 1 : 0;
            } else if (isQuote(name, attributes)) {
                fold(name);
            } else if (name.equals("div") && IDS.contains(plain(value(attributes, "id")))) {
                fold(REST);
            } else if (name.equals("img")) {
                wordsOutside = true;
            }
            sink.openTag(element, attributes);
        }

        private void fold(String name) {
            folded = true;
            quote = name;
            depth = 1;
            sink.openTag("details", List.of());
            sink.openTag("summary", List.of());
            sink.text(words);
            sink.closeTag("summary");
        }

        @Override
        public void closeTag(String element) {
            sink.closeTag(element);
            String name = element.toLowerCase(Locale.ROOT);
            if (name.equals(unseen)) {
                unseen = null;
            }
            if (name.equals(quote) && --depth == 0) {
                quote = null;
                sink.closeTag("details");
            }
        }

        @Override
        public void text(String text) {
            if (quote == null && unseen == null && !text.isBlank()) {
                wordsOutside = true;
            }
            sink.text(text);
        }
    }

    private static boolean isQuote(String name, List<String> attributes) {
        if (name.equals("blockquote")) {
            return value(attributes, "type").equals("cite") || hasClass(attributes);
        }
        return name.equals("div")
                && (hasClass(attributes) || value(attributes, "name").equals("quote"));
    }

    private static boolean hasClass(List<String> attributes) {
        return List.of(value(attributes, "class").split("\\s+")).stream()
                .map(QuoteFolding::plain)
                .anyMatch(CLASSES::contains);
    }

    /** Outlook puts two letters before the names of others. */
    private static String plain(String name) {
        return name.startsWith("x_") ? name.substring(2) : name;
    }

    private static String value(List<String> attributes, String wanted) {
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            if (attributes.get(i).equalsIgnoreCase(wanted)) {
                return attributes.get(i + 1).toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }
}
