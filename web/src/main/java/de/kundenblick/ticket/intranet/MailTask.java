package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.StateType;
import de.kundenblick.ticket.StateWish;
import de.kundenblick.ticket.TicketChoices.StateChoice;
import de.kundenblick.ticket.TicketView;
import de.kundenblick.ticket.mail.AnswerAct;
import de.kundenblick.ticket.mail.AnswerStart;
import de.kundenblick.ticket.mail.ComposedHtml;
import de.kundenblick.ticket.mail.KeptMail;
import de.kundenblick.ticket.mail.MailSender;
import de.kundenblick.ticket.mail.WrittenMail;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** What a mail is about: a ticket that there is, or one that it opens. */
public class MailTask implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AnswerAct act;
    private final String key;
    private final Long messageId;
    private final String writer = UUID.randomUUID().toString();
    private final TicketCreateForm form;
    private final PartyForm party;
    private final TicketView ticket;
    private final AnswerStart start;
    private MailSender sender;
    private KeptMail saved;
    private boolean held;

    private MailTask(
            AnswerAct act,
            String key,
            Long messageId,
            TicketCreateForm form,
            PartyForm party,
            TicketView ticket,
            AnswerStart start) {
        this.act = act;
        this.key = key;
        this.messageId = messageId;
        this.form = form;
        this.party = party;
        this.ticket = ticket;
        this.start = start;
        sender = start == null ? null : start.sender();
    }

    /** @param kept null for one that begins */
    static MailTask of(MailAddressing asked, KeptMail kept, MailOffice office, PendingTimes times) {
        var act = kept == null ? asked.wanted() : kept.act();
        var form = new TicketCreateForm(office.choices(), times.proposal());
        if (act == AnswerAct.NEW) {
            form.getParty().setCustomer(asked.getCustomer());
            if (kept != null && kept.choices() != null) {
                var choices = MailChoices.read(kept.choices(), form);
                form.getParty().setCustomer(choices.getString("customer", null));
                asked.setContact(choices.getString("contact", null));
            }
            String key =
                    kept == null ? "mail:NEW:" + UUID.randomUUID().toString().substring(0, 18) : kept.key();
            return new MailTask(act, key, null, form, form.getParty(), null, null);
        }
        var ticket = office.ticket(kept == null ? asked.getNumber() : kept.number());
        Long wanted = kept == null ? asked.getMessage() : kept.messageId();
        var start = office.start(act, ticket.row().number(), wanted);
        Long messageId = start.messageId();
        var party = new PartyForm();
        var customer = ticket.customer();
        party.chooseCustomer(
                customer.id(), ticket.row().customerNumber(), ticket.row().customerName(), false);
        form.setStateId(stateAfterwards(form, ticket, act));
        if (kept != null && kept.choices() != null) {
            MailChoices.read(kept.choices(), form);
        }
        return new MailTask(
                act,
                kept == null ? "mail:" + act + ':' + ticket.row().id() + ':' + messageId : kept.key(),
                messageId,
                form,
                party,
                ticket,
                start);
    }

    /** What is new is open once it is answered, and what is closed has to be opened first; all else stays. */
    private static Long stateAfterwards(TicketCreateForm form, TicketView ticket, AnswerAct act) {
        boolean opens = ticket.isFinal() || act.isForCustomer() && ticket.row().stateType() == StateType.NEW;
        return opens && (act.isForCustomer() || !ticket.isFinal())
                ? form.getStates().stream()
                        .filter(state -> state.type() == StateType.OPEN)
                        .map(StateChoice::id)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    void begin(MailForm mail, MailAddressing asked) {
        if (start != null && start.body() != null) {
            mail.fill(start.to(), start.cc(), start.subject(), start.body());
            mail.setHtml(start.html());
        } else if (start != null) {
            mail.fill(start.to(), start.cc(), start.subject(), framed(start.quotation()));
        } else {
            mail.setText(framed(""));
        }
        if (start != null) {
            mail.setFiles(start.chosen());
        }
        if (asked.isElsewhere()) {
            mail.setTo("");
            mail.setCc("");
        }
    }

    /** What is quoted keeps its pictures, for a writer who has an editor. */
    void beginWithPictures(MailForm mail) {
        if (start != null && start.body() == null && start.pictured() != null) {
            mail.setText(ComposedHtml.lines(framed("")) + "<p><br></p>" + start.pictured());
            mail.setHtml(true);
        }
    }

    /** The page makes HTML of it where that is wanted. */
    private String framed(String quotation) {
        if (sender == null) {
            return "";
        }
        var text = new StringBuilder(sender.salutation()).append("\n\n\n");
        if (!sender.signature().isBlank()) {
            text.append('\n').append(sender.signature());
        }
        return quotation.isBlank()
                ? text.toString()
                : text.append("\n\n").append(quotation).toString();
    }

    void goOn(KeptMail kept) {
        saved = kept;
    }

    void takeQueue(MailOffice office) {
        form.offer(form.getQueueId() == null ? List.of() : office.people(form.getQueueId()));
        sender = form.getQueueId() == null ? null : office.sender(form.getQueueId(), party);
    }

    /** @return the number of the ticket */
    String send(WrittenMail mail, MailOffice office, PendingTimes times) {
        var until = times.instant(form.getPendingUntil());
        if (isNew()) {
            form.setSubject(mail.subject());
            return office.create(form.noted(until), mail);
        }
        held = office.send(
                        mail,
                        form.getStateId() == null ? null : new StateWish(ticket.stateId(), form.getStateId(), until))
                .isPresent();
        return getNumber();
    }

    /** It was sent, but can still be taken back. */
    boolean isHeld() {
        return held;
    }

    /** What a draft keeps beside the mail. */
    String choices() {
        return MailChoices.write(form);
    }

    public boolean isNew() {
        return act == AnswerAct.NEW;
    }

    public AnswerAct getAct() {
        return act;
    }

    /** Under which the browser keeps what is typed, and the server what is attached. */
    public String getKey() {
        return key;
    }

    public Long getMessageId() {
        return messageId;
    }

    String getWriter() {
        return writer;
    }

    /** Null for a mail that opens a ticket. */
    public String getNumber() {
        return ticket == null ? null : ticket.row().number();
    }

    public TicketView getTicket() {
        return ticket;
    }

    public TicketCreateForm getForm() {
        return form;
    }

    public PartyForm getParty() {
        return party;
    }

    /** Null as long as no queue is chosen. */
    public MailSender getSender() {
        return sender;
    }

    /** As it was saved last; null before. */
    public KeptMail getSaved() {
        return saved;
    }

    /** That the ticket has. */
    public List<AttachmentRow> getFiles() {
        return start == null ? List.of() : start.files();
    }
}
