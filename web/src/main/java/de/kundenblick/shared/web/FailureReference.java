package de.kundenblick.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The number under which a failure is found in the log; the reader sees it and nothing else of the failure. */
@Named("failure")
@RequestScoped
public class FailureReference {
    private static final System.Logger LOG = System.getLogger(FailureReference.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern SHAPE = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");
    static final String PARAMETER = "reference";
    private static final String ATTRIBUTE = FailureReference.class.getName();

    @Inject
    HttpServletRequest request;

    /** Logs a failure once and gives it its number. */
    static String log(FacesContext faces, Throwable thrown) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return log(request, request.getRequestURI(), thrown);
    }

    private static String log(HttpServletRequest request, Object address, Throwable thrown) {
        String reference = create();
        request.setAttribute(ATTRIBUTE, reference);
        LOG.log(Level.ERROR, "Failure " + reference + " at " + request.getMethod() + " " + address, thrown);
        return reference;
    }

    /** The number that this request has got already, or null. */
    static String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }

    /** Of this request, of the request that led here, or a new one for what failed outside of Faces. */
    public String getValue() {
        String known = of(request);
        if (known != null) {
            return known;
        }
        String led = request.getParameter(PARAMETER);
        if (led != null && SHAPE.matcher(led).matches()) {
            return led;
        }
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return address == null
                ? ""
                : log(request, address, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
    }

    /** The id of the request that failed; empty when it was another one that led here. */
    public String getRequestId() {
        return request.getParameter(PARAMETER) == null ? (String) request.getAttribute(RequestId.ATTRIBUTE) : "";
    }

    private static String create() {
        String letters = RANDOM.ints(8, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
        return letters.substring(0, 4) + "-" + letters.substring(4);
    }
}
