package de.kundenblick.ticket.template;

import de.kundenblick.shared.BusinessException;
import java.util.List;

/** A text cannot be kept as it was entered, or is not there. */
public class TemplateRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private TemplateRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    private TemplateRefusedException at(String input) {
        about(input);
        return this;
    }

    public static TemplateRefusedException notFound() {
        return new TemplateRefusedException("ticket.template.notFound");
    }

    public static TemplateRefusedException nameTaken(String name) {
        return new TemplateRefusedException("ticket.template.nameTaken", name).at("name");
    }

    /** @param input in which they stand */
    public static TemplateRefusedException unknownPlaceholders(String input, List<String> names) {
        return new TemplateRefusedException("ticket.template.unknownPlaceholders", String.join(", ", names)).at(input);
    }
}
