package de.kundenblick.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What holds for every page, in light and dark: nothing that keeps people out (axe), no colour but those of the tokens,
 * nothing that scrolls sideways on a phone, and a page that was sent to its end.
 */
public final class Look {
    private static final int PHONE = 390;
    private static final String COLOURS = read("/colours.js");
    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + '}';
    private static final String HAS_AXE = "() => 'axe' in window";

    /**
     * What is serious or critical. A frame in which no script runs cannot be asked, and its content is somebody else's;
     * into another one axe would have to be brought as well.
     */
    private static final String OBSTACLES =
            """
            async () => {
                const ours = [...document.querySelectorAll('iframe:not([sandbox])')]
                    .map(frame => 'frame that was not looked into: ' + frame.outerHTML);
                const found = await axe.run({ exclude: ['iframe[sandbox]'] }, { resultTypes: ['violations'] });
                return ours.concat(found.violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .flatMap(rule => rule.nodes.map(node => rule.id + ': ' + node.target + ' ' + node.html)));
            }
            """;

    private static final String TOO_WIDE =
            """
            () => [...document.querySelectorAll('body *')]
                .filter(e => document.documentElement.scrollWidth > innerWidth && e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 5).map(e => e.tagName + '.' + e.className + '#' + e.id)
            """;

    private final Page page;

    public Look(Page page) {
        this.page = page;
    }

    /** Asks the server for the page again, since nobody knows any more what it sent. */
    public void check() {
        check(page.context().request().get(page.url()).text());
    }

    /** @param source the page as the server sent it */
    void check(String source) {
        assertThat(source.strip()).as("the end of the page %s", page.url()).endsWith("</html>");
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(obstacles())
                    .as("obstacles on %s, %s", page.url(), scheme)
                    .isEmpty();
            assertThat(strangeColours())
                    .as("colours on %s, %s", page.url(), scheme)
                    .isEmpty();
        }
        assertThat(tooWide()).as("sideways on a phone: %s", page.url()).isEmpty();
    }

    /** The script stays with the page that was given it, and is long. */
    private List<?> obstacles() {
        if (!Boolean.TRUE.equals(page.evaluate(HAS_AXE))) {
            page.evaluate(AXE);
        }
        return (List<?>) page.evaluate(OBSTACLES);
    }

    private List<?> strangeColours() {
        return (List<?>) page.evaluate(COLOURS);
    }

    private List<?> tooWide() {
        var before = page.viewportSize();
        page.setViewportSize(PHONE, 844);
        try {
            return (List<?>) page.evaluate(TOO_WIDE);
        } finally {
            page.setViewportSize(before.width, before.height);
        }
    }

    private static String read(String resource) {
        try (InputStream in = Look.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notRead) {
            throw new UncheckedIOException(notRead);
        }
    }
}
