package de.kundenblick.browser;

import com.microsoft.playwright.Page;

/** Where one signs in, at either site. */
public class LoginScreen extends Screen {
    public LoginScreen(Page page) {
        super(page);
    }

    /** @return the page that follows, which is this one again when the two do not fit */
    public Screen signIn(String login, String password) {
        element("login:name").fill(login);
        element("login:password").fill(password);
        postback(element("login:signIn")::click);
        return new Screen(page);
    }
}
