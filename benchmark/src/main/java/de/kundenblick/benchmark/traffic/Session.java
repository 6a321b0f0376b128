package de.kundenblick.benchmark.traffic;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.LongConsumer;

/** A visitor who is signed in, and a clock that notes how long each request took. */
public class Session {
    private static final String SEARCH_PAGE = "/intranet/account/profile";
    private static final String BOX = "searchForm:customer";

    private final Visitor visitor;
    private LongConsumer nanos = took -> {};
    private boolean searching;
    private String site = "";
    private String login = "";

    public Session(URI server) {
        visitor = new Visitor(server);
    }

    public Session signIn(String site, String login, String password) throws IOException {
        visitor.signIn(site, login, password);
        this.site = site;
        this.login = login;
        return this;
    }

    String login() {
        return login;
    }

    boolean isAtPortal() {
        return site.equals("portal");
    }

    /** Somebody looks at what was opened. */
    void read(int millis) throws IOException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The session was stopped", stopped);
        }
    }

    void note(LongConsumer listener) {
        nanos = listener;
    }

    void open(String path) throws IOException {
        long start = System.nanoTime();
        visitor.open(path);
        nanos.accept(System.nanoTime() - start);
        searching = false;
    }

    /** One question of the search box; the page with the box is opened first when another one was looked at. */
    void search(String typed) throws IOException {
        if (!searching) {
            visitor.open(SEARCH_PAGE);
            visitor.ask("searchDialog", Map.of("searchDialog_contentLoad", "true"));
            searching = true;
        }
        long start = System.nanoTime();
        visitor.ask(BOX, Map.of("searchForm", "searchForm", BOX, BOX, BOX + "_query", typed, BOX + "_input", typed));
        nanos.accept(System.nanoTime() - start);
    }

    /** Fills a form of the page and sends it; the page is opened first, which does not count. */
    public void send(String path, String form, String button, Map<String, String> typed) throws IOException {
        visitor.open(path);
        long start = System.nanoTime();
        visitor.send(form, button, typed);
        nanos.accept(System.nanoTime() - start);
        searching = false;
    }
}
