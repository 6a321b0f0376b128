package de.kundenblick.mail.inbound.service;

import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.mail.MailNotFoundException;
import de.kundenblick.mail.inbound.InboxAct;
import de.kundenblick.mail.inbound.InboxCounts;
import de.kundenblick.mail.inbound.InboxLists;
import de.kundenblick.mail.inbound.ReceivedMail;
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
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/** The mails that were received, as administrators see them. */
@Stateless
@RolesAllowed(Permissions.MAIL_MANAGE)
public class MailInboxService {
    private static final String TYPE = "mail_inbox";
    private static final int SHOWN = 1 << 16;

    @Inject
    ListReader lists;

    @Inject
    InboxAdministrationRepository mails;

    @Inject
    InboxRepository inbox;

    @Inject
    MailboxRepository mailboxes;

    @Inject
    InboxDesk desk;

    @Inject
    Event<Audited> audited;

    /** @param zone whose days the filters mean */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ListSlice page(ListState state, ListPosition position, ZoneId zone) {
        return lists.page(InboxLists.INBOX, state, position, DayFilters.on("m.stored_at", state, zone));
    }

    /** All that the filters find as a selection; more than {@link Selection#MOST} when they are too many. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<String> marks(ListState state, ZoneId zone) {
        return lists.marks(InboxLists.INBOX, state, DayFilters.on("m.stored_at", state, zone));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public InboxCounts counts() {
        return mails.counts();
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<Choice> accounts() {
        return mailboxes.rows().stream()
                .map(account -> new Choice(account.id(), account.name()))
                .toList();
    }

    /** @throws MailNotFoundException when there is none */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ReceivedMail find(long id) {
        return mails.find(id).orElseThrow(() -> new MailNotFoundException(id));
    }

    /** The beginning of its source; who has read it stands in the audit log. */
    public String source(long id) {
        read(id, AuditAction.READ);
        byte[] beginning = inbox.part(id, 0).orElse(new byte[0]);
        int length = Math.min(beginning.length, SHOWN);
        return new String(beginning, 0, length, StandardCharsets.ISO_8859_1).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
    }

    /** All of its source, byte by byte. */
    public void download(long id, OutputStream target) {
        read(id, AuditAction.EXPORTED);
        try (var source = inbox.source(id)) {
            source.transferTo(target);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void read(long id, AuditAction how) {
        var mail = find(id);
        audited.fire(new Audited(how, TYPE, Long.toString(id), mail.sender() + ", " + mail.subject()));
    }

    /** What {@link #act} would do: those that it cannot be done with count as being so already. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Outcome preview(InboxAct act, Selection selection) {
        return mails.preview(act, selection);
    }

    /** Does it with all of them that it can be done with and that are as they were when they were selected. */
    public Outcome act(InboxAct act, Selection selection) {
        var outcome = mails.preview(act, selection);
        int done = act == InboxAct.AGAIN ? desk.again(selection) : desk.giveUp(selection);
        // A change of records is for the triggers to tell.
        audited.fire(new Audited(AuditAction.IMPORTED, TYPE, key(selection), act + ", " + done));
        return new Outcome(done, outcome.same(), outcome.total() - outcome.same() - done);
    }

    /** Of one mail; null for many. */
    private static String key(Selection selection) {
        return selection.size() == 1 ? selection.ids().replaceAll("[{}]", "") : null;
    }
}
