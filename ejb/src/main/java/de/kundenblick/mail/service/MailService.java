package de.kundenblick.mail.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.mail.MailAct;
import de.kundenblick.mail.MailCounts;
import de.kundenblick.mail.MailLists;
import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.mail.MailReported;
import de.kundenblick.mail.MailSource;
import de.kundenblick.mail.MailView;
import de.kundenblick.mail.MaskedLinks;
import de.kundenblick.shared.list.BulkChange.Outcome;
import de.kundenblick.shared.list.DayFilters;
import de.kundenblick.shared.list.ListPosition;
import de.kundenblick.shared.list.ListSlice;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The outbox as administrators see it. */
@Stateless
@RolesAllowed(Permissions.MAIL_MANAGE)
public class MailService {
    private static final String TYPE = "mail_outbox";

    @Inject
    ListReader lists;

    @Inject
    MailAdministrationRepository mails;

    @Inject
    MailDesk desk;

    @Inject
    Event<Audited> audited;

    @Inject
    Event<MailReported> reported;

    /** @param zone whose days the filters mean */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListSlice page(ListState state, ListPosition position, ZoneId zone) {
        return lists.page(MailLists.OUTBOX, state, position, DayFilters.on("m.created_at", state, zone));
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> marks(ListState state, ZoneId zone) {
        return lists.marks(MailLists.OUTBOX, state, DayFilters.on("m.created_at", state, zone));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailCounts counts() {
        return mails.counts(desk.hasServer());
    }

    /** What these records are called that caused mails, and where they are. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<Long, MailSource> sources(String origin, Collection<Long> originIds) {
        return desk.sources(origin, originIds);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MailView find(long id) {
        var found = mails.find(id).orElseThrow(() -> new MailNotFoundException(id));
        var mail = found.mail();
        if (found.originId() == null) {
            return mail;
        }
        return desk.withSource(
                mail, desk.sources(mail.origin(), List.of(found.originId())).get(found.originId()));
    }

    /** What it says, without what would open an account; who has read it stands in the audit log. */
    public String text(long id) {
        return MaskedLinks.in(desk.text(read(id)));
    }

    /** As {@link #text}, as a document. */
    public String html(long id) {
        return MaskedLinks.in(desk.html(read(id)));
    }

    private Letter read(long id) {
        var letter = mails.letter(id).orElseThrow(() -> new MailNotFoundException(id));
        audited.fire(new Audited(AuditAction.READ, TYPE, letter.recipient(), letter.subject()));
        return letter;
    }

    /** What {@link #act} would do: those that it cannot be done with count as being so already. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Outcome preview(MailAct act, Selection selection) {
        return mails.preview(act, selection);
    }

    /** Does it with all of them that it can be done with and that are as they were when they were selected. */
    public Outcome act(MailAct act, Selection selection) {
        var outcome = mails.preview(act, selection);
        var done = mails.act(act, selection, desk.now());
        done.forEach(reported::fire);
        desk.wake();
        return new Outcome(done.size(), outcome.same(), outcome.total() - outcome.same() - done.size());
    }
}
