package de.kundenblick.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;

/**
 * What can be seen and done on a page. Tests speak of users, screens speak of ids; a method returns only when the page is
 * quiet.
 */
public class Screen {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE = 20;

    /** Scripts may not evaluate text on our pages, so that the question is asked from outside again and again. */
    private static final String IS_QUIET =
            """
            () => document.readyState === 'complete'
                && (!window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && !PrimeFaces.animationActive))
                && (!window.jQuery || (jQuery.active === 0 && jQuery(':animated').length === 0))
            """;

    protected final Page page;

    public Screen(Page page) {
        this.page = page;
    }

    public String title() {
        return page.title();
    }

    /** The page's path and what it was asked for, as in {@code /intranet/customer/center?number=K-1}. */
    public String address() {
        return page.url().substring(Product.address().length());
    }

    /** Everything that can be read on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    /** The whole page as the browser has it, with what cannot be seen. */
    public String source() {
        return page.content();
    }

    /** What the page says about what was done; empty when it says nothing. */
    public String message() {
        return String.join("\n", page.locator(".ui-messages li, .ui-growl-item").allInnerTexts());
    }

    /**
     * Sends a form with this page's own tokens to an address.
     *
     * @return the status of the answer
     */
    public int postTo(String address) {
        String name = "jakarta.faces.ViewState";
        String token = page.locator("input[name='" + name + "']").first().inputValue();
        String nonce = (String) page.locator("script[nonce]").first().evaluate("script => script.nonce");
        var form = FormData.create().set(name, token).set("primefaces.nonce", nonce);
        return page.request()
                .post(address, RequestOptions.create().setForm(form))
                .status();
    }

    /** How many links on the page lead to this address. */
    public int linksTo(String address) {
        return page.locator("a[href='" + address + "']").count();
    }

    /** Looks at the page itself: see {@link Look}. */
    public void look() {
        new Look(page).check();
    }

    /** An element by its id, colons and all. */
    protected Locator element(String id) {
        return page.locator("id=" + id);
    }

    /** Chooses from a menu what it shows; menus close when the page scrolls, so that it scrolls before. */
    protected void choose(String id, String label) {
        postback(element(id)::scrollIntoViewIfNeeded);
        element(id).locator(".ui-selectonemenu-trigger").click();
        element(id + "_panel").locator("li[data-label='" + label + "']").click();
        element(id + "_panel").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    /** Does what sends a request, and waits for all that follows. */
    protected void postback(Runnable action) {
        action.run();
        awaitQuiet();
    }

    /** Returns when nothing is on its way any more. */
    void awaitQuiet() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int quiet = 0;
        while (quiet < 2) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The page does not get quiet: " + page.url());
            }
            quiet = isQuiet() ? quiet + 1 : 0;
            page.waitForTimeout(PAUSE);
        }
    }

    private boolean isQuiet() {
        try {
            return Boolean.TRUE.equals(page.evaluate(IS_QUIET));
        } catch (com.microsoft.playwright.PlaywrightException leavingThePage) {
            return false;
        }
    }
}
