package de.kundenblick.ticket.mail;

import de.kundenblick.shared.BusinessException;

/** A filter cannot be kept as it was entered. */
public class MailFilterRefusedException extends BusinessException {
    private static final long serialVersionUID = 1L;

    private MailFilterRefusedException(String key, Object... parameters) {
        super(key, parameters);
    }

    /** @param input the id of the input that it is about */
    public MailFilterRefusedException at(String input) {
        about(input);
        return this;
    }

    /** @param cause as the library of patterns says it, in English */
    static MailFilterRefusedException wrongPattern(String pattern, String cause) {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.pattern", pattern, cause);
    }

    /** It has characters that the search for patterns cannot deal with. */
    static MailFilterRefusedException endlessPattern(String pattern) {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.endless", pattern);
    }

    static MailFilterRefusedException noConditions() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.noConditions");
    }

    static MailFilterRefusedException noActions() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.noActions");
    }

    static MailFilterRefusedException valueMissing() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.value");
    }

    static MailFilterRefusedException headerMissing() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.header");
    }

    static MailFilterRefusedException noNumber() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.number");
    }

    static MailFilterRefusedException noGroup() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.group").at("ownerSource");
    }

    static MailFilterRefusedException comparison() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.comparison");
    }

    static MailFilterRefusedException ownerMissing() {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.owner").at("owner");
    }

    public static MailFilterRefusedException noCustomer(String number) {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.customer", number).at("customer");
    }

    /** @param most how many there may be */
    public static MailFilterRefusedException tooMany(int most) {
        return new MailFilterRefusedException("ticket.mailFilter.refusal.tooMany", most);
    }
}
