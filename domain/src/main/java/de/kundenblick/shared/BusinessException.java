package de.kundenblick.shared;

import jakarta.ejb.ApplicationException;
import java.util.Optional;

/** A refusal: the rules do not allow what was asked for. Carries the key of its text, never the text itself. */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] parameters;
    private String field;

    /**
     * @param key the text's key in the message bundles
     * @param parameters what the text names, in the order of its placeholders
     */
    protected BusinessException(String key, Object... parameters) {
        super(key);
        this.key = key;
        this.parameters = parameters;
    }

    public String getKey() {
        return key;
    }

    /** Says which input the refusal is about, by its id, so that the text stands there and not on top of the page. */
    protected final void about(String input) {
        field = input;
    }

    /** The id of the input that the refusal is about; empty when it is about none in particular. */
    public Optional<String> getField() {
        return Optional.ofNullable(field);
    }

    /** Never null; empty after the exception has been sent to another JVM. */
    public Object[] getParameters() {
        return parameters == null ? new Object[0] : parameters.clone();
    }
}
