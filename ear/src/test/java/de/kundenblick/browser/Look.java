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
import java.util.Set;

/**
 * What holds for every page, in light and dark: nothing that keeps people out (axe), no colour but those of the tokens,
 * nothing that scrolls sideways on a phone, and a page that was sent to its end.
 */
public final class Look {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final int PHONE = 390;
    private static final String COLOURS = read("/colours.js");

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

    public void check() {
        assertThat(source()).as("the end of the page %s", page.url()).endsWith("</html>");
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

    /** The page as the server sends it to a browser that asks again. */
    private String source() {
        return page.context().request().get(page.url()).text().strip();
    }

    /** A frame in which no script runs cannot be asked, and its content is somebody else's. */
    private List<String> obstacles() {
        return new AxeBuilder(page)
                .exclude("iframe[sandbox]").analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getTarget() + ' ' + node.getHtml()))
                        .toList();
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
