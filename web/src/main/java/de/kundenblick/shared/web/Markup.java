package de.kundenblick.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes the elements of a component that draws itself; everything that is text is escaped by Faces. */
public final class Markup {
    private final ResponseWriter writer;
    private final UIComponent component;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup(FacesContext faces, UIComponent component) {
        writer = faces.getResponseWriter();
        this.component = component;
    }

    /** @param attributes names and values in turns; one whose value is null is left out */
    public Markup open(String element, Object... attributes) throws IOException {
        writer.startElement(element, component);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute((String) attributes[i], attributes[i + 1], null);
            }
        }
        open.push(element);
        return this;
    }

    public Markup text(Object text) throws IOException {
        writer.writeText(text, null);
        return this;
    }

    public Markup close() throws IOException {
        writer.endElement(open.pop());
        return this;
    }

    /** An element with nothing but a text. */
    public Markup element(String element, Object text, Object... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    /** One of the small line icons, which say nothing to a screen reader. */
    public Markup icon(String name) throws IOException {
        return open("i", "class", "icon icon-" + name, "aria-hidden", "true").close();
    }
}
