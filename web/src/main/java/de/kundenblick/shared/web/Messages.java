package de.kundenblick.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;

/** Says something to the reader of the page, by the key of a text. */
@Named
@ApplicationScoped
public class Messages {
    private final Texts texts = new Texts();

    public void info(String key, Object... parameters) {
        add(FacesMessage.SEVERITY_INFO, key, parameters);
    }

    public void warn(String key, Object... parameters) {
        add(FacesMessage.SEVERITY_WARN, key, parameters);
    }

    public void error(String key, Object... parameters) {
        add(FacesMessage.SEVERITY_ERROR, key, parameters);
    }

    /** At an input, which is marked as wrong and keeps what was typed. */
    public void errorAt(UIInput input, String key, Object... parameters) {
        var faces = FacesContext.getCurrentInstance();
        input.setValid(false);
        input.setSubmittedValue(typed(faces, input.getClientId(faces)));
        faces.addMessage(
                input.getClientId(faces), new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, parameters), null));
    }

    /** @param clientId of an input in a list, which keeps what was typed by itself */
    public void errorAt(String clientId, String key, Object... parameters) {
        FacesContext.getCurrentInstance()
                .addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key, parameters), null));
    }

    /** Inputs with suggestions send what was chosen beside what is shown. */
    private static String typed(FacesContext faces, String id) {
        var sent = faces.getExternalContext().getRequestParameterMap();
        return Stream.of(id, id + "_hinput", id + "_input")
                .map(sent::get)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** The messages of this request outlive the redirect that ends it: {@code messages.keep().info("…")}. */
    public Messages keep() {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        return this;
    }

    /**
     * As {@link #keep}, after something was saved.
     *
     * @param draftKey the {@code data-draft} of the form, whose kept input the next page forgets
     */
    public Messages saved(String draftKey) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put("saved", draftKey);
        return keep();
    }

    /** A text with its placeholders filled, for EL too: {@code #{messages.text('shared.page.range', 1, 10, n)}}. */
    public String text(String key, Object... parameters) {
        return texts.format(key, parameters);
    }

    private void add(Severity severity, String key, Object... parameters) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text(key, parameters), null));
    }
}
