package de.kundenblick.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page that answers instead of the one that was asked for. */
enum ErrorPage {
    NOT_FOUND("not-found", HttpServletResponse.SC_NOT_FOUND),
    EXPIRED("expired", HttpServletResponse.SC_BAD_REQUEST),
    FAILED("failed", HttpServletResponse.SC_INTERNAL_SERVER_ERROR),
    UNAVAILABLE("unavailable", HttpServletResponse.SC_SERVICE_UNAVAILABLE);

    private final String name;
    private final int status;

    ErrorPage(String name, int status) {
        this.name = name;
        this.status = status;
    }

    /** Renders the page in place, so that the address stays; a page waiting for a partial answer is sent there. */
    void show(FacesContext faces) {
        if (faces.getPartialViewContext().isAjaxRequest()) {
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            String reference = (String) request.getAttribute(FailureReference.class.getName());
            String address = request.getContextPath() + "/error/" + name;
            redirect(faces, reference == null ? address : address + "?" + FailureReference.PARAMETER + "=" + reference);
        } else {
            render(faces, "/error/" + name + ".xhtml", status);
        }
    }

    /** The container has chosen the page already, but Faces took the failed form for one of its own. */
    static void showAgain(FacesContext faces, String viewId) {
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        render(faces, viewId, response.getStatus());
    }

    static void redirect(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void render(FacesContext faces, String viewId, int status) {
        ExternalContext external = faces.getExternalContext();
        if (!external.isResponseCommitted()) {
            external.responseReset();
            external.setResponseStatus(status);
            try {
                ViewHandler views = faces.getApplication().getViewHandler();
                UIViewRoot page = views.createView(faces, viewId);
                faces.setViewRoot(page);
                var language = views.getViewDeclarationLanguage(faces, viewId);
                language.buildView(faces, page);
                language.renderView(faces, page);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        faces.responseComplete();
    }
}
