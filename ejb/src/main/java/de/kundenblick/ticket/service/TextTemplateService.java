package de.kundenblick.ticket.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.RecordChangedException;
import de.kundenblick.shared.Slice;
import de.kundenblick.ticket.queue.Queue;
import de.kundenblick.ticket.template.Placeholders;
import de.kundenblick.ticket.template.TemplateForm;
import de.kundenblick.ticket.template.TemplateRefusedException;
import de.kundenblick.ticket.template.TemplateRow;
import de.kundenblick.ticket.template.TemplateView;
import de.kundenblick.ticket.template.TextTemplate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Administers the texts that agents begin with. */
@Stateless
@RolesAllowed(Permissions.TICKET_MANAGE)
public class TextTemplateService {
    @Inject
    TemplateRepository templates;

    /**
     * By name.
     *
     * @param text part of the name; null for all
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<TemplateRow> list(String text, Slice slice) {
        return templates.rows(text, slice);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long count(String text) {
        return templates.count(text);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<TemplateView> find(long id) {
        return templates.find(id).map(TextTemplateService::view);
    }

    /** Queues that a text can be kept to. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Choice> queues() {
        return templates.queues().stream()
                .map(queue -> new Choice(queue.getId(), queue.getName()))
                .toList();
    }

    /** @throws TemplateRefusedException when the name is taken or a placeholder does not exist */
    public long create(TemplateForm form) {
        var clean = checked(form, null);
        return templates.add(new TextTemplate(clean, templates.queues(clean.queueIds())));
    }

    /**
     * @param version the version that the form showed
     * @throws TemplateRefusedException when the name is taken or a placeholder does not exist
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    public void change(long id, int version, TemplateForm form) {
        var template = templates.findForChange(id).orElseThrow(TemplateRefusedException::notFound);
        if (template.getVersion() != version) {
            throw new RecordChangedException();
        }
        var clean = checked(form, id);
        template.change(clean, templates.queues(clean.queueIds()));
    }

    /** Nothing happens when it is gone already. */
    public void delete(long id) {
        templates.find(id).ifPresent(templates::remove);
    }

    private TemplateForm checked(TemplateForm form, Long ownId) {
        String subject = PlainText.of(form.subject());
        var clean = new TemplateForm(
                PlainText.of(form.name()),
                form.kind(),
                form.language(),
                subject == null || subject.isEmpty() ? null : subject,
                PlainText.lines(form.body()),
                form.queueIds(),
                form.valid());
        refuseUnknown("subject", clean.subject());
        refuseUnknown("body", clean.body());
        templates
                .findByName(clean.name(), clean.kind(), clean.language())
                .filter(other -> !other.getId().equals(ownId))
                .ifPresent(other -> {
                    throw TemplateRefusedException.nameTaken(clean.name());
                });
        return clean;
    }

    private static void refuseUnknown(String input, String text) {
        var unknown = Placeholders.unknown(text);
        if (!unknown.isEmpty()) {
            throw TemplateRefusedException.unknownPlaceholders(input, unknown);
        }
    }

    private static TemplateView view(TextTemplate template) {
        return new TemplateView(
                template.getId(),
                template.getVersion(),
                new TemplateForm(
                        template.getName(),
                        template.getKind(),
                        template.getLanguage(),
                        template.getSubject(),
                        template.getBody(),
                        template.getQueues().stream().map(Queue::getId).collect(Collectors.toSet()),
                        template.isValid()));
    }
}
