package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.ticket.mail.AutoReplyDetails;
import de.kundenblick.ticket.mail.AutoReplyKind;
import java.io.Serializable;

/** The inputs of an automatic answer, its name aside. */
public class AutoReplyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private AutoReplyKind kind;
    private boolean valid;
    private String germanSubject;
    private String germanBody;
    private String englishSubject;
    private String englishBody;

    AutoReplyForm(AutoReplyDetails details) {
        kind = details.kind();
        valid = details.valid();
        germanSubject = details.germanSubject();
        germanBody = details.germanBody();
        englishSubject = details.englishSubject();
        englishBody = details.englishBody();
    }

    AutoReplyDetails details(String name) {
        return new AutoReplyDetails(
                name,
                kind,
                valid,
                orNull(germanSubject),
                orNull(germanBody),
                orNull(englishSubject),
                orNull(englishBody));
    }

    private static String orNull(String typed) {
        return typed == null || typed.isBlank()
                ? null
                : typed.replace("\r\n", "\n").strip();
    }

    public AutoReplyKind getKind() {
        return kind;
    }

    public void setKind(AutoReplyKind kind) {
        this.kind = kind;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public String getGermanSubject() {
        return germanSubject;
    }

    public void setGermanSubject(String germanSubject) {
        this.germanSubject = germanSubject;
    }

    public String getGermanBody() {
        return germanBody;
    }

    public void setGermanBody(String germanBody) {
        this.germanBody = germanBody;
    }

    public String getEnglishSubject() {
        return englishSubject;
    }

    public void setEnglishSubject(String englishSubject) {
        this.englishSubject = englishSubject;
    }

    public String getEnglishBody() {
        return englishBody;
    }

    public void setEnglishBody(String englishBody) {
        this.englishBody = englishBody;
    }
}
