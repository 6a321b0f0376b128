package de.kundenblick.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What an error page has to know of the request that it answers. */
@Named
@ApplicationScoped
public class ErrorStatus {
    /** What is forbidden answers like what is missing, so that nobody learns that it exists. */
    public void notFound() {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Where the reader's site begins: a contact is not sent to the employees' login. */
    public String getHome() {
        var request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        return address.startsWith("/portal/") ? "/portal/" : "/";
    }
}
