package de.kundenblick.customer;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import de.kundenblick.browser.Screen;
import de.kundenblick.browser.Table;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The search for customers and their people, which opens over any page. */
class SearchScreen extends Screen {
    SearchScreen(Page page) {
        super(page);
    }

    /** Opens the dialog as the button of the frame does. */
    SearchScreen show() {
        if (!element("searchDialog").isVisible()) {
            postback(page.locator("header.top .search")::click);
        }
        element("searchForm:customer_input").waitFor();
        return this;
    }

    boolean isOpen() {
        return element("searchDialog").isVisible();
    }

    /** What is offered for a customer, line by line; a single line when nothing was found. */
    List<String> customers(String typed) {
        return offered("customer", typed);
    }

    List<String> contacts(String typed) {
        return offered("contact", typed);
    }

    /** Chooses from what was offered for a customer. */
    CustomerScreen choose(String name) {
        var exactly = new Page.GetByTextOptions().setExact(true);
        items("customer")
                .filter(new Locator.FilterOptions().setHas(page.getByText(name, exactly)))
                .click();
        postback(() -> page.waitForURL("**/center?number=*"));
        return new CustomerScreen(page);
    }

    /** Asks for all customers that the text finds, with a total. */
    Table all(String typed) {
        offered("customer", typed);
        postback(element("searchForm:customer_panel").locator(".ui-autocomplete-moretext")::click);
        return new Table(page, "searchForm:customers");
    }

    /**
     * How many questions the customer's field sends while this is typed.
     *
     * @param pause milliseconds between two keys
     */
    int questionsWhileTyping(String typed, double pause) {
        show();
        element("searchForm:customer_input").fill("");
        var questions = new AtomicInteger();
        Consumer<Request> counter = request -> {
            if (String.valueOf(request.postData()).contains("searchForm%3Acustomer_query=")) {
                questions.incrementAndGet();
            }
        };
        page.onRequest(counter);
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("searchForm%3Acustomer_query="),
                () -> element("searchForm:customer_input")
                        .pressSequentially(typed, new Locator.PressSequentiallyOptions().setDelay(pause)));
        postback(() -> {});
        page.offRequest(counter);
        return questions.get();
    }

    private List<String> offered(String field, String typed) {
        show();
        var input = element("searchForm:" + field + "_input");
        input.fill("");
        page.waitForResponse(
                answer -> String.valueOf(answer.request().postData()).contains("searchForm%3A" + field + "_query="),
                () -> input.pressSequentially(typed));
        postback(() -> {});
        var none = element("searchForm:" + field + "_panel").locator(".ui-autocomplete-empty-message");
        return none.count() > 0 ? List.of() : items(field).allInnerTexts();
    }

    private Locator items(String field) {
        return element("searchForm:" + field + "_panel").locator(".ui-autocomplete-item");
    }
}
