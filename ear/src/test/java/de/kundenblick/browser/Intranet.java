package de.kundenblick.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import de.kundenblick.given.Fixtures;
import de.kundenblick.given.OpenIdServer;
import java.util.function.Function;

/** The intranet in one browser. */
public final class Intranet {
    private final Visit visit;

    Intranet(Visit visit) {
        this.visit = visit;
    }

    public Fixtures given() {
        return visit.given();
    }

    /** Signs in with the password of the fixtures. */
    public Intranet loginAs(String login) {
        login().signIn(login, Fixtures.PASSWORD);
        return this;
    }

    public void signOut() {
        var profile = open("/intranet/account/profile", Screen::new);
        visit.page().locator("details.user summary").click();
        profile.postback(() -> visit.page().locator("[data-sign-out]").click());
    }

    public LoginScreen login() {
        return open("/intranet/login", LoginScreen::new);
    }

    /** Goes to an address and gives what is there the hands of the given screen. */
    public <S extends Screen> S open(String address, Function<Page, S> screen) {
        visit.page().navigate(address);
        return at(screen);
    }

    /** The page that is open, in the hands of the given screen. */
    public <S extends Screen> S at(Function<Page, S> screen) {
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

    /** The portal in the same browser. */
    public Portal portal() {
        return new Portal(visit);
    }

    /** Starts the provider that the login page leads to; the test ends it. */
    public OpenIdServer provider() {
        return new OpenIdServer(Product.providerPort());
    }

    /** Nobody is signed in there yet. */
    public Intranet inAnotherBrowser() {
        return new Intranet(visit.another());
    }
}
