package de.kundenblick.shared.web;

import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.limit.TooOftenException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.primefaces.csp.CspException;

/** Answers what goes wrong on a page: a refusal with its text, a lost session with a fresh page, a bug with a number. */
public class RefusalHandler extends ExceptionHandlerWrapper {
    private static final System.Logger LOG = System.getLogger(RefusalHandler.class.getName());

    private static final Pattern UNIQUE_FIELD = Pattern.compile("\"[a-z]+_([a-z]+)_unique\"");

    private final Messages messages = new Messages();

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> queue =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queue.hasNext()) {
            var event = queue.next().getContext();
            queue.remove();
            if (!faces.getResponseComplete()) {
                answer(faces, event.getException(), event.getPhaseId());
            }
        }
        getWrapped().handle();
    }

    private void answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        Optional<BusinessException> refusal = cause(thrown, BusinessException.class);
        if (refusal.isPresent()) {
            refuse(faces, refusal.get(), phase);
        } else if (cause(thrown, EJBAccessException.class).isPresent()) {
            deny(faces, phase);
        } else if (cause(thrown, OptimisticLockException.class).isPresent() && faces.isPostback()) {
            keepPage(faces, "shared.refusal.changed");
        } else if (causes(thrown).anyMatch(RefusalHandler::isTaken) && faces.isPostback()) {
            var input = causes(thrown).flatMap(RefusalHandler::takenField).findFirst();
            keepPage(faces, input, input.isPresent() ? "shared.refusal.takenHere" : "shared.refusal.taken");
        } else if (cause(thrown, ViewExpiredException.class).isPresent()) {
            startAgain(faces);
        } else if (cause(thrown, CspException.class).isPresent()) {
            expire(faces);
        } else if (LostDatabase.isBehind(thrown)) {
            wait(faces, thrown, phase);
        } else {
            fail(faces, thrown, phase);
        }
    }

    /** A form comes back as it was, with the reason; a page that cannot be opened does not exist for its reader. */
    private void refuse(FacesContext faces, BusinessException refusal, PhaseId phase) {
        if (refusal instanceof TooOftenException tooOften && !canKeepPage(faces, phase)) {
            faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(tooOften.seconds()));
            ErrorPage.TOO_OFTEN.show(faces);
        } else if (!faces.isPostback()) {
            ErrorPage.NOT_FOUND.show(faces);
        } else if (phase == PhaseId.RENDER_RESPONSE) {
            fail(faces, refusal, phase);
        } else {
            keepPage(faces, refusal.getField(), refusal.getKey(), refusal.getParameters());
        }
    }

    /** What the caller may not do does not exist; a page that was open when the permission was lost says so. */
    private void deny(FacesContext faces, PhaseId phase) {
        if (canKeepPage(faces, phase)) {
            keepPage(faces, "shared.refusal.denied");
        } else {
            ErrorPage.NOT_FOUND.show(faces);
        }
    }

    private void startAgain(FacesContext faces) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            ErrorPage.showAgain(faces, request.getServletPath());
        } else {
            messages.keep().warn("shared.expired.note");
            ErrorPage.redirect(faces, Addresses.ofPage(request));
        }
    }

    /** A form of another page or session: nothing is done with it. */
    private void expire(FacesContext faces) {
        if (isAjax(faces)) {
            startAgain(faces);
        } else {
            ErrorPage.EXPIRED.show(faces);
        }
    }

    private void wait(FacesContext faces, Throwable thrown, PhaseId phase) {
        LOG.log(Level.WARNING, "The database does not answer: {0}", thrown.getMessage());
        if (canKeepPage(faces, phase)) {
            keepPage(faces, "shared.unavailable.kept");
        } else {
            ErrorPage.UNAVAILABLE.show(faces);
        }
    }

    private void fail(FacesContext faces, Throwable thrown, PhaseId phase) {
        String reference = FailureReference.log(faces, thrown);
        if (canKeepPage(faces, phase)) {
            keepPage(faces, "shared.failed.kept", reference);
        } else {
            ErrorPage.FAILED.show(faces);
        }
    }

    private void keepPage(FacesContext faces, String key, Object... parameters) {
        keepPage(faces, Optional.empty(), key, parameters);
    }

    /** The text stands at the input of that id, or on top of the page when there is none. */
    private void keepPage(FacesContext faces, Optional<String> inputId, String key, Object... parameters) {
        var row = inputId.flatMap(id -> Inputs.inRow(faces, id));
        if (row.isPresent()) {
            messages.errorAt(row.get(), key, parameters);
        } else {
            inputId.flatMap(id -> Inputs.find(faces, id))
                    .ifPresentOrElse(
                            input -> messages.errorAt(input, key, parameters), () -> messages.error(key, parameters));
        }
        faces.validationFailed();
    }

    private static boolean canKeepPage(FacesContext faces, PhaseId phase) {
        return isAjax(faces) && phase != PhaseId.RENDER_RESPONSE && faces.getViewRoot() != null;
    }

    private static boolean isAjax(FacesContext faces) {
        return faces.getPartialViewContext().isAjaxRequest();
    }

    /** Somebody else took a unique value between the check and the commit: SQL state 23505. */
    private static boolean isTaken(Throwable cause) {
        return cause instanceof SQLException sql && "23505".equals(sql.getSQLState());
    }

    /** The input whose value was taken: unique indexes are called table_field_unique. */
    private static Stream<String> takenField(Throwable cause) {
        return isTaken(cause)
                ? UNIQUE_FIELD.matcher(cause.getMessage()).results().map(found -> found.group(1))
                : Stream.empty();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        return causes(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
