package de.kundenblick.ticket.template;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.ticket.queue.Queue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** A text that agents begin an answer, a note or a ticket with. */
@Entity
@Table(name = "text_template")
public class TextTemplate extends BaseEntity {
    public static final int LONGEST_BODY = 50_000;

    @NotBlank @Size(max = 100) private String name;

    @NotNull @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    @NotNull @Size(min = 2, max = 2) private String language;

    @Size(max = 200) private String subject;

    @NotBlank @Size(max = LONGEST_BODY) private String body;

    private boolean everywhere;
    private boolean valid;

    /** Counted by the database. */
    @Column(insertable = false, updatable = false)
    private long uses;

    @ManyToMany
    @JoinTable(
            name = "text_template_queue",
            joinColumns = @JoinColumn(name = "template_id"),
            inverseJoinColumns = @JoinColumn(name = "queue_id"))
    private Set<Queue> queues = new HashSet<>();

    protected TextTemplate() {}

    /** @param newQueues that it is offered in; none for all */
    public TextTemplate(TemplateForm form, Set<Queue> newQueues) {
        change(form, newQueues);
    }

    /** @param newQueues that it is offered in; none for all */
    public void change(TemplateForm form, Set<Queue> newQueues) {
        name = form.name();
        kind = form.kind();
        language = form.language();
        subject = form.subject();
        body = form.body();
        valid = form.valid();
        everywhere = newQueues.isEmpty();
        queues = new HashSet<>(newQueues);
    }

    public String getName() {
        return name;
    }

    public TemplateKind getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    /** Null when the text has none. */
    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public boolean isValid() {
        return valid;
    }

    /** Offered in all queues, also in those to come. */
    public boolean isEverywhere() {
        return everywhere;
    }

    /** Where it is offered; none when it is everywhere. */
    public Set<Queue> getQueues() {
        return Set.copyOf(queues);
    }
}
