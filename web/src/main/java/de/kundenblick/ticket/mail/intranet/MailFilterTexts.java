package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.mail.MailCondition;
import de.kundenblick.ticket.mail.MailDisposal;
import de.kundenblick.ticket.mail.MailField;
import de.kundenblick.ticket.mail.MailFilterChoices;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.mail.OwnerSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says filters in words. */
@Named
@RequestScoped
public class MailFilterTexts {
    @Inject
    Messages messages;

    /** As in "Subject contains „invoice“". */
    public String condition(MailCondition condition) {
        String field = condition.getField() == MailField.HEADER
                ? messages.text("ticket.mailFilter.headerNamed", condition.getHeader())
                : messages.text("ticket.mailFilter.field." + condition.getField());
        String comparison =
                messages.text((condition.isNegated() ? "ticket.mailFilter.not." : "ticket.mailFilter.comparison.")
                        + condition.getComparison());
        return condition.getValue() == null
                ? field + ": " + comparison
                : messages.text("ticket.mailFilter.condition", field, comparison, condition.getValue());
    }

    public String conditions(MailFilterDetails filter) {
        return filter.conditions().stream()
                .map(this::condition)
                .collect(Collectors.joining(
                        messages.text(filter.any() ? "ticket.mailFilter.or" : "ticket.mailFilter.and")));
    }

    public String actions(MailFilterDetails filter, MailFilterChoices choices) {
        var actions = new ArrayList<String>();
        if (filter.disposal() != MailDisposal.TAKE) {
            actions.add(messages.text("ticket.mailFilter.disposal." + filter.disposal()));
        }
        named(actions, "ticket.mailFilter.queue", name(choices.queues(), filter.queueId()));
        if (filter.priority() != null) {
            named(actions, "ticket.mailFilter.priority", messages.text("ticket.priority." + filter.priority()));
        }
        owner(actions, filter, choices);
        named(actions, "ticket.mailFilter.responsible", name(choices.employees(), filter.responsibleId()));
        named(actions, "ticket.mailFilter.type", name(choices.types(), filter.typeId()));
        named(actions, "ticket.mailFilter.service", name(choices.services(), filter.serviceId()));
        named(actions, "ticket.mailFilter.customer", filter.customerNumber());
        if (filter.quiet()) {
            actions.add(messages.text("ticket.mailFilter.quiet"));
        }
        if (filter.last()) {
            actions.add(messages.text("ticket.mailFilter.last"));
        }
        return String.join(", ", actions);
    }

    private void owner(List<String> actions, MailFilterDetails filter, MailFilterChoices choices) {
        if (filter.ownerSource() == OwnerSource.EMPLOYEE) {
            named(actions, "ticket.mailFilter.owner", name(choices.employees(), filter.ownerId()));
        } else if (filter.ownerSource() == OwnerSource.HEADER) {
            named(
                    actions,
                    "ticket.mailFilter.owner",
                    messages.text("ticket.mailFilter.headerNamed", filter.ownerHeader()));
        } else if (filter.ownerSource() == OwnerSource.GROUP) {
            named(actions, "ticket.mailFilter.owner", messages.text("ticket.mailFilter.ownerSource.GROUP"));
        }
    }

    private void named(List<String> actions, String key, String value) {
        if (value != null) {
            actions.add(messages.text("ticket.mailFilter.action", messages.text(key), value));
        }
    }

    private static String name(List<Choice> choices, Long id) {
        return id == null ? null : Choice.nameOf(choices, id);
    }
}
