package de.kundenblick.shared.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A page that answers instead of the one that was asked for. */
enum ErrorPage {
    NOT_FOUND("not-found", HttpServletResponse.SC_NOT_FOUND),
    EXPIRED("expired", HttpServletResponse.SC_BAD_REQUEST),
    TOO_OFTEN("too-often", 429),
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
            String reference = FailureReference.of(request);
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
        ViewHandler views = faces.getApplication().getViewHandler();
        HttpServletResponse response =
                (HttpServletResponse) faces.getExternalContext().getResponse();
        if (response.isCommitted()) {
            faces.responseComplete();
            return;
        }
        response.setStatus(status);
        faces.setViewRoot(views.createView(faces, viewId));
        if (faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            renderInstead(faces, response, viewId);
        } else {
            faces.renderResponse();
        }
    }

    private static void renderInstead(FacesContext faces, HttpServletResponse response, String viewId) {
        response.resetBuffer();
        try {
            var language = faces.getApplication().getViewHandler().getViewDeclarationLanguage(faces, viewId);
            language.buildView(faces, faces.getViewRoot());
            language.renderView(faces, faces.getViewRoot());
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}
