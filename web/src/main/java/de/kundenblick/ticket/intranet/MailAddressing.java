package de.kundenblick.ticket.intranet;

import de.kundenblick.ticket.mail.AnswerAct;
import java.io.Serializable;

/** What the address of the page says about the mail that is wanted. */
public class MailAddressing implements Serializable {
    private static final long serialVersionUID = 1L;

    private String number;
    private String act;
    private Long message;
    private Long draft;
    private String customer;
    private String contact;
    private boolean elsewhere;

    /** An answer to a ticket unless it says something else. */
    AnswerAct wanted() {
        if (number == null || number.isBlank()) {
            return AnswerAct.NEW;
        }
        return switch (act == null ? "" : act) {
            case "replyAll" -> AnswerAct.REPLY_ALL;
            case "forward" -> AnswerAct.FORWARD;
            case "resend" -> message == null ? AnswerAct.REPLY : AnswerAct.RESEND;
            default -> AnswerAct.REPLY;
        };
    }

    /** Null for a mail that opens a ticket. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    /** Null for what the customer wrote last. */
    public Long getMessage() {
        return message;
    }

    public void setMessage(Long message) {
        this.message = message;
    }

    /** That goes on; null for none. */
    public Long getDraft() {
        return draft;
    }

    public void setDraft(Long draft) {
        this.draft = draft;
    }

    /** By number; null when nobody is filled in. */
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    /** Whether it goes to others than before. */
    public boolean isElsewhere() {
        return elsewhere;
    }

    public void setElsewhere(boolean elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** By login; null when nobody is filled in. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
