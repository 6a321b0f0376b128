package de.kundenblick.ticket.mail;

import de.kundenblick.shared.BaseEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A text that somebody who has written is answered with at once, in the queues that choose it. */
@Entity
@Table(name = "auto_reply")
public class AutoReply extends BaseEntity {
    public static final int LONGEST_BODY = 20_000;

    @NotBlank @Size(max = 100) private String name;

    @NotNull @Enumerated(EnumType.STRING)
    private AutoReplyKind kind = AutoReplyKind.REPLY;

    private boolean valid = true;

    @Size(max = 200) @Column(name = "german_subject")
    private String germanSubject;

    @Size(max = LONGEST_BODY) @Column(name = "german_body")
    private String germanBody;

    @Size(max = 200) @Column(name = "english_subject")
    private String englishSubject;

    @Size(max = LONGEST_BODY) @Column(name = "english_body")
    private String englishBody;

    protected AutoReply() {}

    public AutoReply(String name) {
        this.name = name;
    }

    public void change(AutoReplyDetails details) {
        name = details.name();
        kind = details.kind();
        valid = details.valid();
        germanSubject = details.germanSubject();
        germanBody = details.germanBody();
        englishSubject = details.englishSubject();
        englishBody = details.englishBody();
    }

    public AutoReplyDetails details() {
        return new AutoReplyDetails(name, kind, valid, germanSubject, germanBody, englishSubject, englishBody);
    }

    public String getName() {
        return name;
    }

    public AutoReplyKind getKind() {
        return kind;
    }

    public boolean isValid() {
        return valid;
    }
}
