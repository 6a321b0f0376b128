package de.kundenblick.shared.web;

import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.LastChange;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.NamedDetails;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.ConflictForm.FieldNames;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Enters a small record of the administration or changes one; two people who change it at once choose field by field. Its
 * page is a client of {@code /WEB-INF/templates/record.xhtml}.
 */
public abstract class RecordPage<D extends Record & NamedDetails> implements FieldNames, Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Messages messages;

    private Long id;
    private String name;
    private Stored<D> stored;
    private ConflictForm conflict;

    /** Where one comes from and goes to. */
    public abstract String getList();

    /** What the audit log calls the record, as in {@code ticket_type}. */
    public abstract String getType();

    /** The beginning of the keys of its fields' names, as in {@code ticket.queue.field.}; its own name needs none. */
    protected abstract String labels();

    protected abstract RecordCalls<D> calls();

    /** What the form says. */
    protected abstract D typed();

    /** Fills the form, its name aside. */
    protected abstract void show(D details);

    /** @throws RecordRefusedException when the address names an unknown record */
    public void open() {
        if (id != null) {
            stored = calls().find().apply(id).orElseThrow(RecordRefusedException::notFound);
            name = stored.details().name();
            show(stored.details());
        }
    }

    public String save() {
        D typed = typed();
        if (stored == null) {
            return done(typed.name(), calls().create().applyAsLong(typed));
        }
        var edit = new Edit(id, stored.version(), NamedFields.of(stored.details()), NamedFields.of(typed));
        return settled(calls().change().apply(edit));
    }

    /** Saves what was chosen in a conflict; a third change in between is compared again. */
    public String saveChosen() {
        return settled(calls().change().apply(conflict.edit(id)));
    }

    private String settled(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict found) {
            conflict = new ConflictForm(found, this);
            messages.warn("shared.conflict.found", who(found.theirs()));
            return null;
        }
        var saved = (Outcome.Saved) outcome;
        if (saved.merged() != null) {
            MergedNotice.tell(messages, saved, this, who(saved.theirs()));
        }
        return done(saved.stored().text("name"), id);
    }

    private String done(String name, long saved) {
        messages.saved(getDraftKey()).info("shared.record.saved", name);
        return next(saved);
    }

    /** Where one goes after saving. */
    protected String next(long saved) {
        return getList() + "?faces-redirect=true";
    }

    private String who(LastChange change) {
        return change.by() == null ? messages.text("shared.conflict.somebody") : change.by();
    }

    /** Back to the form with everything that was typed. */
    public void leaveConflict() {
        conflict = null;
    }

    public String delete() {
        calls().remove().accept(id);
        messages.keep().info("shared.record.deleted", stored.details().name());
        return getList() + "?faces-redirect=true";
    }

    @Override
    public String label(String field) {
        return messages.text("name".equals(field) ? "shared.record.name" : labels() + field);
    }

    @Override
    public String value(String field, Serializable value) {
        if (value == null || value.equals("")) {
            return messages.text("shared.moment.none");
        }
        if (value instanceof Boolean yes) {
            return messages.text(yes ? "shared.record.yes" : "shared.record.no");
        }
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return getType() + ":" + (stored == null ? "new" : id + ":" + stored.version());
    }

    /** Null for a new record. */
    public Stored<D> getStored() {
        return stored;
    }

    /** The name of the stored record; null for a new one. */
    public String getStoredName() {
        return stored == null ? null : stored.details().name();
    }

    /** Null unless somebody else changed the same fields. */
    public ConflictForm getConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    protected Messages messages() {
        return messages;
    }
}
