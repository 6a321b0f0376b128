package de.kundenblick.ticket.template.intranet;

import de.kundenblick.ticket.template.TemplateForm;
import de.kundenblick.ticket.template.TemplateKind;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The inputs of a text template. */
public class TemplateFields implements Serializable {
    private static final long serialVersionUID = 1L;

    static final Set<String> LANGUAGES = Collections.unmodifiableSet(new LinkedHashSet<>(List.of("de", "en")));

    private String name;
    private TemplateKind kind = TemplateKind.ANSWER;
    private String language = "de";
    private String subject;
    private String body;
    private Long[] queueIds = {};
    private boolean valid = true;

    TemplateFields() {}

    TemplateFields(TemplateForm form) {
        name = form.name();
        kind = form.kind();
        language = form.language();
        subject = form.subject();
        body = form.body();
        queueIds = form.queueIds().toArray(Long[]::new);
        valid = form.valid();
    }

    TemplateForm form() {
        return new TemplateForm(name, kind, language, subject, body, Set.copyOf(Arrays.asList(queueIds)), valid);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public TemplateKind getKind() {
        return kind;
    }

    public void setKind(TemplateKind kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public Long[] getQueueIds() {
        return queueIds.clone();
    }

    public void setQueueIds(Long[] queueIds) {
        this.queueIds = queueIds == null ? new Long[0] : queueIds.clone();
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }
}
