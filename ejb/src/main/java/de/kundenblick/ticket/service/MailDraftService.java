package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.ticket.Attachment;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.ComposedHtml;
import de.kundenblick.ticket.mail.DraftRow;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.MailDraft;
import de.kundenblick.ticket.mail.MailRefusedException;
import de.kundenblick.ticket.mail.WrittenMail;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps what the caller is writing until it is sent. Drafts of others do not exist. */
@Stateless
@RolesAllowed({Permissions.TICKET_EDIT, Permissions.TICKET_CREATE})
@DeclareRoles(Permissions.TICKET_READ_ALL)
public class MailDraftService {
    private static final int MOST = 50;

    @Inject
    MailDraftRepository drafts;

    @Inject
    AttachmentRepository attachments;

    @Inject
    TicketAccess access;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    @Resource
    SessionContext context;

    /**
     * Saves what is written so far.
     *
     * @param choices what else the form says; null for nothing
     * @param writer the window in which it is written
     * @param takingOver whether another window's text may be replaced, and what is gone begun anew
     * @return empty when another window went on writing, sent or discarded it, or it waits for leaving; nothing is saved then
     */
    public Optional<KeptMail> save(WrittenMail mail, String choices, String writer, boolean takingOver) {
        if (!Attachment.isDraft(mail.draft()) || mail.body().length() > ComposedHtml.LONGEST) {
            throw MailRefusedException.tooLong(ComposedHtml.LONGEST);
        }
        var draft = drafts.find(current.id(), mail.draft());
        boolean isElsewhere =
                draft.map(found -> !found.isSeen(writer, mail.keptAt())).orElse(mail.keptAt() != null);
        if (isElsewhere && !takingOver || draft.filter(MailDraft::isHeld).isPresent()) {
            return Optional.empty();
        }
        var kept = draft.orElseGet(() -> begin(mail));
        kept.save(mail.cleaned(), choices, writer, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return Optional.of(draft.isPresent() ? kept : drafts.add(kept)).map(MailDraft::kept);
    }

    private MailDraft begin(WrittenMail mail) {
        return new MailDraft(
                access.me(), mail, mail.act() == AnswerAct.NEW ? null : access.find(mail.number(), context));
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<KeptMail> find(String key) {
        return drafts.find(current.id(), key).map(MailDraft::kept);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<KeptMail> find(long id) {
        return drafts.find(current.id(), id).map(MailDraft::kept);
    }

    /**
     * Keeps a mail from leaving that the caller has sent.
     *
     * @return empty when it has left
     */
    public Optional<KeptMail> takeBack(long id) {
        var draft = drafts.find(current.id(), id).flatMap(found -> drafts.lock(id));
        draft.ifPresent(MailDraft::takeBack);
        return draft.map(MailDraft::kept);
    }

    /** With the files that were added; nothing happens when it is gone already, or was sent from another window. */
    public void discard(long id) {
        var own = drafts.find(current.id(), id).flatMap(found -> drafts.lock(id));
        own.filter(draft -> !draft.isHeld()).ifPresent(draft -> {
            attachments
                    .draft(new FileOwner.Staff(current.id()), draft.kept().key())
                    .forEach(attachments::remove);
            drafts.remove(draft);
        });
    }

    /** The caller's own, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DraftRow> own() {
        return drafts.list(current.id(), MOST);
    }

    /** The caller's own about one ticket, the latest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DraftRow> ofTicket(long ticketId) {
        return drafts.ofTicket(current.id(), ticketId);
    }
}
