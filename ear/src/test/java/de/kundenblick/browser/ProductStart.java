package de.kundenblick.browser;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts the product once for all browser tests of a run, and ends it with the run. */
public class ProductStart implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Product.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Browsers.close();
        Product.stop();
    }
}
