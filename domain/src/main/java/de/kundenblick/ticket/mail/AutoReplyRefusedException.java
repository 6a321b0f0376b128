package de.kundenblick.ticket.mail;

import de.kundenblick.shared.BusinessException;
import java.util.List;

/** An automatic answer cannot be kept as it was entered. */
public class AutoReplyRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private AutoReplyRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    private AutoReplyRefusedException at(String input) {
        about(input);
        return this;
    }

    public static AutoReplyRefusedException noText() {
        return new AutoReplyRefusedException("ticket.autoReply.refusal.noText").at("germanBody");
    }

    /** @param input of the part of a language that is missing */
    public static AutoReplyRefusedException half(String input) {
        return new AutoReplyRefusedException("ticket.autoReply.refusal.half").at(input);
    }

    /** @param queues names of those that have chosen it for what it was for */
    public static AutoReplyRefusedException chosen(List<String> queues) {
        return new AutoReplyRefusedException("ticket.autoReply.refusal.chosen", String.join(", ", queues)).at("kind");
    }

    /** @param input in which they stand */
    public static AutoReplyRefusedException unknownPlaceholders(String input, List<String> names) {
        return new AutoReplyRefusedException("ticket.template.unknownPlaceholders", String.join(", ", names)).at(input);
    }
}
