package de.kundenblick.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.kundenblick.given.Fixtures;
import java.util.function.Function;

/** The portal in one browser. */
public final class Portal {
    private final Visit visit;

    Portal(Visit visit) {
        this.visit = visit;
    }

    public Fixtures given() {
        return visit.given();
    }

    /** Signs in with the password of the fixtures. */
    public Portal loginAs(String login) {
        open("/portal/login", LoginScreen::new).signIn(login, Fixtures.PASSWORD);
        return this;
    }

    public <S extends Screen> S open(String address, Function<Page, S> screen) {
        visit.page().navigate(address);
        S there = screen.apply(visit.page());
        there.awaitQuiet();
        return there;
    }

    /** Goes to an address and looks at the page that is there: see {@link Look}. */
    void look(String address) {
        visit.look(address);
    }

    /** Goes to an address that may not exist. */
    public Response visit(String address) {
        return visit.page().navigate(address);
    }

    public Page page() {
        return visit.page();
    }

    /** The intranet in the same browser. */
    public Intranet intranet() {
        return new Intranet(visit);
    }
}
