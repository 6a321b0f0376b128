package de.kundenblick.mail.inbound.service.mime;

import de.kundenblick.mail.inbound.Mailbox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes mailboxes of what stands between the commas of a list of addresses. */
final class FoundMailboxes {
    private static final int LONGEST = 1000;
    private static final Pattern QUOTED_LOCAL_PART = Pattern.compile("(\"[^\"]{1,100}\"@\\S{1,200}) ?([^@]*)");

    private final List<Mailbox> found = new ArrayList<>();
    private String waiting;

    /** Also the words that were waiting for an address. */
    List<Mailbox> all() {
        settle();
        return found;
    }

    /**
     * One more.
     *
     * @param bracket what stood in brackets; null when nothing did
     * @param words outside of them, decoded
     * @param note in a comment, decoded
     * @param goesOn whether words without an address may be the beginning of a name with a comma
     */
    void add(String bracket, String words, String note, boolean goesOn) {
        if (bracket != null) {
            bracketed(bracket, waiting == null ? words : waiting + ", " + words, note);
            waiting = null;
            return;
        }
        if (words.isEmpty()) {
            return;
        }
        settle();
        if (words.indexOf('@') >= 0) {
            bare(words, note);
        } else if (goesOn) {
            waiting = words;
        } else {
            found.add(new Mailbox(words, note.isEmpty() ? null : note));
        }
    }

    /** Words before a comma that no address has followed. */
    private void settle() {
        if (waiting != null) {
            found.add(new Mailbox(waiting, null));
            waiting = null;
        }
    }

    /** Without a route before it. */
    static String address(String inner) {
        String address = EncodedWords.decode(inner);
        int route = address.startsWith("@") ? address.lastIndexOf(':', address.lastIndexOf('@')) : -1;
        address = route > 0 ? address.substring(route + 1) : address;
        address = address.regionMatches(true, 0, "mailto:", 0, 7) ? address.substring(7) : address;
        address = Head.oneLine(address);
        return address.indexOf('"') >= 0 && address.indexOf("\"@") > 0
                ? address
                : address.replaceAll("\\s+|^'|'$|>$", "");
    }

    private void bracketed(String bracket, String words, String note) {
        if (bracket.indexOf('@') < 0 && words.indexOf('@') > 0 && words.indexOf(' ') < 0) {
            found.add(new Mailbox(words, bracket.isEmpty() ? null : bracket));
        } else if (bracket.isEmpty()) {
            if (!words.isEmpty()) {
                found.add(new Mailbox(words, null));
            }
        } else {
            String name = words.isEmpty() ? note : words;
            found.add(new Mailbox(bracket, name.isEmpty() ? null : name));
        }
    }

    private void bare(String words, String note) {
        int open = words.lastIndexOf('<');
        if (open >= 0 && words.indexOf('@', open) > 0 && words.endsWith(">")) {
            bracketed(address(words.substring(open + 1, words.length() - 1)), words(words.substring(0, open)), note);
            return;
        }
        Matcher quoted = QUOTED_LOCAL_PART.matcher(words);
        if (quoted.matches()) {
            String name = quoted.group(2).isEmpty() ? note : quoted.group(2);
            found.add(new Mailbox(address(quoted.group(1)), name.isEmpty() ? null : name));
            return;
        }
        String joined = words.replaceAll("\\s*@\\s*", "@");
        joined = joined.length() > LONGEST ? joined : joined.replaceAll("(@\\S{0,200}) \\. ?(?=\\w)", "$1.");
        String address = null;
        var rest = new StringBuilder();
        for (String word : joined.split("\\s+")) {
            if (address == null && word.indexOf('@') > 0) {
                address = word;
            } else if (address != null && word.indexOf('@') > 0) {
                bare(address, "");
                address = word;
            } else {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        String name = rest.length() == 0 ? note : rest.toString();
        found.add(new Mailbox(
                address(address == null ? joined : address), address == null || name.isEmpty() ? null : name));
    }

    static String words(String phrase) {
        String words = Head.oneLine(EncodedWords.decode(phrase)).replaceAll("\\s+", " ");
        while (words.length() > 1 && (isWithin(words, '\'') || isWithin(words, '"'))) {
            words = words.substring(1, words.length() - 1).strip();
        }
        return words;
    }

    private static boolean isWithin(String words, char sign) {
        return words.charAt(0) == sign && words.charAt(words.length() - 1) == sign;
    }
}
