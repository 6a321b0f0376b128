package de.kundenblick.shared.web;

import de.kundenblick.shared.PlainText;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Text of several lines without unseen characters, so that its length is that of what people see. */
@FacesConverter("lines")
public class LinesConverter implements Converter<String> {
    @Override
    public String getAsObject(FacesContext faces, UIComponent input, String typed) {
        String text = PlainText.lines(typed);
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, String text) {
        return text == null ? "" : text;
    }
}
