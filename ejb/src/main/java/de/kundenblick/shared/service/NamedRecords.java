package de.kundenblick.shared.service;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Edits;
import de.kundenblick.shared.conflict.LastChange;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.NamedDetails;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the small records of the administration have in common: a name that no other has, and two people who may change
 * one at once. Services ask it, and decide who may ask them.
 */
@Dependent
public class NamedRecords {
    @Inject
    NamedRecordRepository records;

    @Inject
    Clock clock;

    /** By name. */
    public <E extends BaseEntity> List<E> all(Class<E> type) {
        return records.all(type);
    }

    /** For associations: null for null. */
    public <E extends BaseEntity> E reference(Class<E> type, Long id) {
        return id == null ? null : get(type, id);
    }

    /** For associations: those of the ids that there are. */
    public <E extends BaseEntity> Set<E> references(Class<E> type, Collection<Long> ids) {
        return ids.stream()
                .map(id -> records.find(type, id).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** @throws RecordRefusedException when it is gone */
    public <E extends BaseEntity> E get(Class<E> type, long id) {
        return records.find(type, id).orElseThrow(RecordRefusedException::notFound);
    }

    public <E extends BaseEntity, D extends Record & NamedDetails> Optional<Stored<D>> find(
            RecordKind<E, D> kind, long id) {
        return records.find(kind.type(), id)
                .map(record -> new Stored<>(
                        record.getId(), record.getVersion(), kind.read().apply(record)));
    }

    /**
     * @return the id of the new record
     * @throws RecordRefusedException when the name is taken
     */
    public <E extends BaseEntity, D extends Record & NamedDetails> long create(RecordKind<E, D> kind, D details) {
        E record = kind.make().apply(freeName(kind.type(), details.name(), null));
        kind.store().accept(record, details);
        return records.add(record);
    }

    /**
     * Stores the edit, together with what somebody else changed meanwhile in other fields.
     *
     * @throws RecordRefusedException when the name is taken or the record is gone
     */
    public <E extends BaseEntity, D extends Record & NamedDetails> Outcome change(RecordKind<E, D> kind, Edit edit) {
        E record = records.lock(kind.type(), edit.id()).orElseThrow(RecordRefusedException::notFound);
        return Edits.settle(
                edit,
                record.getVersion(),
                NamedFields.of(kind.read().apply(record)),
                lastChange(kind.type(), edit.id()),
                fields -> {
                    freeName(kind.type(), fields.text("name"), edit.id());
                    records.countAsChanged(record);
                    kind.store().accept(record, fields.as(kind.details()));
                });
    }

    public void remove(BaseEntity record) {
        records.remove(record);
    }

    /** Who changed the record last; nobody in particular when the log does not say. */
    public LastChange lastChange(Class<? extends BaseEntity> type, long id) {
        return records.lastChange(type, id).orElseGet(() -> new LastChange(null, clock.instant()));
    }

    private String freeName(Class<? extends BaseEntity> type, String typed, Long ownId) {
        String name = PlainText.of(typed);
        if (name == null || name.isEmpty()) {
            throw RecordRefusedException.nameMissing();
        }
        if (records.isTaken(type, name, ownId)) {
            throw RecordRefusedException.nameTaken(name);
        }
        return name;
    }
}
