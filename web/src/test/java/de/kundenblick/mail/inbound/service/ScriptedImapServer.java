package de.kundenblick.mail.inbound.service;

import de.kundenblick.given.LoopbackServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that knows one token and an empty folder, and little else. */
final class ScriptedImapServer extends LoopbackServer {
    private final String token;
    private final List<String> tokens = new CopyOnWriteArrayList<>();

    /** @param token null for a server that says something all the time and never comes to an end */
    ScriptedImapServer(String token) {
        super(0);
        this.token = token;
        listen();
    }

    /** All that were shown. */
    List<String> tokens() {
        return tokens;
    }

    @Override
    protected void talk(Socket caller) throws IOException {
        if (token == null) {
            dribble(caller);
        }
        say(caller, "* OK ready");
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        String line = in.readLine();
        while (line != null) {
            String[] words = line.split(" ");
            answer(caller, words[0], words);
            line = in.readLine();
        }
    }

    /** A word without end. */
    private static void dribble(Socket caller) throws IOException {
        while (true) {
            caller.getOutputStream().write('x');
            try {
                Thread.sleep(50);
            } catch (InterruptedException end) {
                return;
            }
        }
    }

    private void answer(Socket caller, String tag, String[] words) throws IOException {
        switch (words[1]) {
            case "CAPABILITY" -> say(caller, "* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2");
            case "AUTHENTICATE" -> {
                String said = new String(Base64.getDecoder().decode(words[3]), StandardCharsets.US_ASCII);
                String shown = said.substring(said.indexOf("Bearer ") + 7).replace("\u0001", "");
                tokens.add(shown);
                if (!shown.equals(token)) {
                    say(caller, tag + " NO [AUTHENTICATIONFAILED] invalid token");
                    return;
                }
            }
            case "SELECT", "EXAMINE" -> say(caller, "* 0 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] valid");
            case "LOGOUT" -> say(caller, "* BYE");
            default -> {
                // All else is fine.
            }
        }
        say(caller, tag + " OK done");
    }
}
