package de.kundenblick.ticket.web;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.inject.Inject;

/** Takes what people type as it is, and tells which part of it cannot be read. */
abstract class TextConverter<T> implements Converter<T> {
    @Inject
    Messages messages;

    @Inject
    Viewer viewer;

    /** @throws IllegalArgumentException whose message is the part that cannot be read */
    abstract T read(String typed);

    abstract String write(T value);

    /** What is said about a part that cannot be read. */
    abstract String refusal();

    boolean german() {
        return "de".equals(viewer.getLanguage());
    }

    @Override
    public T getAsObject(FacesContext faces, UIComponent input, String typed) {
        try {
            return read(typed == null ? "" : typed.strip());
        } catch (IllegalArgumentException unreadable) {
            String text = messages.text(refusal(), unreadable.getMessage());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), unreadable);
        }
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, T value) {
        return value == null ? "" : write(value);
    }
}
