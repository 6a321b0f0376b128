package de.kundenblick.shared.web;

import jakarta.faces.context.FacesContext;

/** What the browser sends along with a button or a command, beside the inputs of the form. */
public final class Sent {
    private Sent() {}

    /** Null when nothing of this name was sent. */
    public static String text(String parameter) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(parameter);
    }
}
