package de.kundenblick.mail;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;

/** A mail that waits in the outbox until it has been handed over to a mail server. */
@Entity
@Table(name = "mail_outbox")
public class OutgoingMail extends BaseEntity {
    /** How far a mail has come. */
    public enum State {
        WAITING,
        SENT,
        FAILED
    }

    @NotBlank @Size(max = 254) @Column(updatable = false)
    private String recipient;

    @NotBlank @Size(max = 200) @Column(updatable = false)
    private String subject;

    @NotBlank @Column(updatable = false)
    private String text;

    @NotBlank @Column(updatable = false)
    private String language;

    @NotNull @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    /** Why it could not be handed over; null as long as nothing went wrong. */
    @Size(max = 500) private String cause;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected OutgoingMail() {}

    public OutgoingMail(String recipient, String subject, String text, Locale language, Instant createdAt) {
        this.recipient = recipient;
        this.subject = subject;
        this.text = text;
        this.language = language.getLanguage();
        this.createdAt = createdAt;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public String getLanguage() {
        return language;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
