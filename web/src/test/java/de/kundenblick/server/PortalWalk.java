package de.kundenblick.server;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything at the portal that somebody gets to from some addresses, by whatever a page refers to. */
public final class PortalWalk {
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src|action|data-[a-z-]+)=\"(/portal/[^\"#]*)");
    private static final int MOST = 500;

    private final Reader reader;
    private final Map<String, String> answers = new LinkedHashMap<>();

    private PortalWalk(Reader reader) {
        this.reader = reader;
    }

    /**
     * @return the bodies by their addresses, of what was answered with 200
     * @throws IllegalStateException when there is no end to it
     */
    public static Map<String, String> from(Collection<String> starts, Reader reader)
            throws IOException, InterruptedException {
        var walk = new PortalWalk(reader);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            String address = open.poll();
            if (!walk.answers.containsKey(address)) {
                walk.read(address, open);
            }
        }
        walk.answers.values().removeIf(String::isEmpty);
        return walk.answers;
    }

    private void read(String address, Collection<String> open) throws IOException, InterruptedException {
        if (answers.size() == MOST) {
            throw new IllegalStateException("More than " + MOST + " addresses, the last one " + address);
        }
        var answer = reader.get(address);
        answers.put(address, answer.statusCode() == 200 ? answer.body() : "");
        var references = REFERENCE.matcher(answers.get(address));
        while (references.find()) {
            open.add(references.group(1).replace("&amp;", "&"));
        }
    }
}
