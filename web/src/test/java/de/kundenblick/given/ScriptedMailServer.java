package de.kundenblick.given;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that answers as a test wants it, and hangs up where a test wants it. */
public final class ScriptedMailServer extends LoopbackServer {
    /** Stands for an answer: the connection is closed. */
    public static final String HANG_UP = "hang up";

    /** Stands for an answer: there is none. */
    public static final String SILENCE = "silence";

    private final Map<String, String> answers;
    private final SSLContext encryption;
    private final List<String> said = new CopyOnWriteArrayList<>();

    /** @param answers by the beginning of what is said; {@code .} for the end of the content; 250 for all others */
    public ScriptedMailServer(Map<String, String> answers) {
        this(0, answers, null);
    }

    /**
     * @param port 0 for any that is free
     * @param encryption what STARTTLS leads to; null when it is not offered
     */
    public ScriptedMailServer(int port, Map<String, String> answers, SSLContext encryption) {
        super(port);
        this.answers = answers;
        this.encryption = encryption;
        listen();
    }

    /** Everything that was said to it, lines of the content included. */
    public List<String> said() {
        return said;
    }

    @Override
    protected void talk(Socket caller) throws IOException {
        say(caller, "220 ready");
        if (converse(caller)) {
            try (var encrypted = (SSLSocket) encryption.getSocketFactory().createSocket(caller, null, true)) {
                encrypted.setUseClientMode(false);
                converse(encrypted);
            }
        }
    }

    /** @return whether the rest is to be encrypted */
    private boolean converse(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        boolean content = false;
        String line = in.readLine();
        while (line != null) {
            said.add(line);
            boolean end = content && line.equals(".");
            if (!content || end) {
                String answer = answer(line);
                if (answer.equals(HANG_UP)) {
                    return false;
                }
                if (!answer.equals(SILENCE)) {
                    say(caller, answer);
                }
                if (line.equals("STARTTLS")) {
                    return true;
                }
                content = answer.startsWith("354");
            }
            line = in.readLine();
        }
        return false;
    }

    private String answer(String line) {
        return answers.entrySet().stream()
                .filter(each -> line.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(line.startsWith("DATA") ? "354 go on" : "250 fine");
    }
}
