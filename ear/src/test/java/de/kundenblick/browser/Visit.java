package de.kundenblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import de.kundenblick.given.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Somebody's browser during a test: cookies of its own, one page, and what went wrong on it. */
final class Visit {
    /** Pages of one's own must not turn out to be the one that asks to sign in. */
    private static final String LOGIN = "/login";

    /** Colours are what they are at once; a page may not add styles of its own, but its first script may. */
    private static final String WITHOUT_TRANSITIONS =
            """
            const still = new CSSStyleSheet();
            still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }');
            document.adoptedStyleSheets = [still];
            """;

    private final Fixtures given;
    private final List<Visit> all;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** @param all the visits of the test, which this one joins */
    Visit(Fixtures given, List<Visit> all) {
        this.given = given;
        this.all = all;
        context = Browsers.chromium()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(Product.address())
                        .setLocale("de-DE")
                        .setTimezoneId("Europe/Berlin")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900));
        context.addInitScript(WITHOUT_TRANSITIONS);
        page = context.newPage();
        page.setDefaultTimeout(30_000);
        page.setDefaultNavigationTimeout(60_000);
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
        all.add(this);
    }

    Fixtures given() {
        return given;
    }

    Page page() {
        return page;
    }

    /** Goes to an address and looks at the page that is there: see {@link Look}. */
    void look(String address) {
        String source = page.navigate(address).text();
        new Screen(page).awaitQuiet();
        assertThat(page.url().contains(LOGIN))
                .as("%s instead of %s", page.url(), address)
                .isEqualTo(address.contains(LOGIN));
        new Look(page).check(source);
    }

    /** Another browser in the same test. */
    Visit another() {
        return new Visit(given, all);
    }

    /** Errors of scripts and breaches of the page's own rules. */
    List<String> faults() {
        return faults;
    }

    void keepPicture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    void close() {
        context.close();
    }
}
