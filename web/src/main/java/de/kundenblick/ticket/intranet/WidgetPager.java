package de.kundenblick.ticket.intranet;

import de.kundenblick.shared.web.Markup;
import de.kundenblick.shared.web.Texts;
import java.io.IOException;
import java.util.List;

/**
 * The foot of a widget's table: where one is, one page back, one on, and how many rows a page has.
 *
 * @param shown rows on this page
 * @param rows of a full page
 * @param choices how many rows a page may have
 */
record WidgetPager(int first, int shown, int rows, long total, List<Integer> choices) {
    void draw(Markup out, Texts texts) throws IOException {
        out.open("div", "class", "pager");
        out.element("span", texts.format("shared.page.range", first + 1, first + shown, total), "class", "range");
        if (total > rows) {
            long pages = (total - 1) / rows + 1;
            out.element(
                    "span",
                    texts.format("ticket.page", first / rows + 1, pages),
                    "class",
                    "unseen",
                    "data-pages",
                    pages);
            step(out, "previous", "left", texts.getString("shared.page.previous"), first - rows, first > 0);
            step(out, "next", "right", texts.getString("shared.page.next"), first + rows, first + rows < total);
        }
        if (total > choices.get(0)) {
            out.open("select", "data-act", "rows", "aria-label", texts.getString("ticket.rows"));
            for (int offered : choices) {
                out.element("option", offered, "value", offered, "selected", offered == rows ? "selected" : null);
            }
            out.close();
        }
        out.close();
    }

    private static void step(Markup out, String name, String icon, String label, int first, boolean possible)
            throws IOException {
        out.open(
                        "button",
                        "type",
                        "button",
                        "class",
                        "step",
                        "data-act",
                        "page",
                        "data-step",
                        name,
                        "data-value",
                        Integer.toString(first),
                        "disabled",
                        possible ? null : "disabled",
                        "title",
                        label,
                        "aria-label",
                        label)
                .icon(icon)
                .close();
    }
}
