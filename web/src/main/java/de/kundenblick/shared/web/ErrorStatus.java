package de.kundenblick.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** The status of an error page, where it is another one than that of the request it answers. */
@Named
@ApplicationScoped
public class ErrorStatus {
    /** What is forbidden answers like what is missing, so that nobody learns that it exists. */
    public void notFound() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
