package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.MergeRow;
import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.customer.UndoReport;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.NamedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Makes one record of several, only ever when somebody asks for it, and takes it back until it is final. Everything is
 * done in one transaction with all records locked, so that of two people who merge the same records one wins and the other
 * is told.
 */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_MERGE)
public class MergeService {
    @Inject
    CustomerMerge customers;

    @Inject
    ContactMerge contacts;

    @Inject
    MergeRepository merges;

    @Inject
    MergeRowsRepository rows;

    @Inject
    CurrentEmployee current;

    @Inject
    Clock clock;

    /**
     * The records side by side, with what hangs on them.
     *
     * @throws MergeRefusedException when one of them is not there
     */
    public List<MergeSide> compare(RecordKind kind, List<Long> ids) {
        var locked = new TreeMap<Long, MergeSide>();
        ids.stream().sorted().forEach(id -> locked.put(id, locked(subject(kind), id)));
        return ids.stream()
                .map(locked::get)
                .map(side -> new MergeSide(
                        side.id(),
                        side.version(),
                        side.key(),
                        side.name(),
                        side.fields(),
                        rows.counts(kind, side.id())))
                .toList();
    }

    /**
     * @return what the survivor is called now
     * @throws MergeRefusedException when a record is gone or was changed after it was shown
     */
    public String merge(MergeOrder order) {
        var subject = subject(order.kind());
        var sides = new TreeMap<Long, MergeSide>();
        new TreeMap<>(order.versions()).forEach((id, version) -> {
            var side = locked(subject, id);
            if (side.version() != version) {
                throw MergeRefusedException.changed();
            }
            sides.put(id, side);
        });
        NamedFields fields = sides.remove(order.survivorId()).fields();
        for (MergeSide loser : sides.values()) {
            var taken = withChosen(fields, order, loser);
            absorb(subject, order.survivorId(), loser, fields, taken);
            fields = taken;
        }
        return locked(subject, order.survivorId()).key();
    }

    private static NamedFields withChosen(NamedFields fields, MergeOrder order, MergeSide loser) {
        var values = new LinkedHashMap<>(fields.values());
        order.choices().forEach((field, id) -> {
            if (id == loser.id()) {
                values.put(field, loser.fields().get(field));
            }
        });
        return new NamedFields(values);
    }

    private void absorb(MergeSubject subject, long survivorId, MergeSide loser, NamedFields before, NamedFields after) {
        var kind = subject.kind();
        long merge = merges.add(kind, survivorId, loser, current.get().name(), clock.instant());
        subject.beforeLoss(survivorId, loser.id());
        rows.move(kind, merge, loser.id(), survivorId);
        subject.afterLoss(survivorId, loser);
        subject.store(survivorId, after);
        merges.describe(merge, PlainFields.of(before), PlainFields.of(after));
    }

    /**
     * Brings the merged record back with everything that the merge moved, as far as nobody has done anything else with it
     * since.
     *
     * @throws MergeRefusedException when it was undone already, or is final
     */
    public UndoReport undo(long mergeId) {
        var merge = merges.lock(mergeId).orElseThrow(MergeRefusedException::notUndoable);
        var subject = subject(merge.kind());
        var kept = merge.isOfSurvivor() ? restoreFields(subject, merge) : List.<String>of();
        rows.flush();
        var changed = subject.beforeReturn(merge);
        var lost = rows.restore(merge.kind(), mergeId, changed);
        var missing = rows.giveBack(merge.kind(), mergeId, merge.loserId(), merge.survivorId());
        subject.afterReturn(merge);
        rows.forget();
        subject.store(merge.survivorId(), locked(subject, merge.survivorId()).fields());
        merges.undone(mergeId, current.get().name(), clock.instant());
        String key = locked(subject, merge.loserId()).key();
        return new UndoReport(key, !key.equals(merge.loserKey()), missing, kept, lost);
    }

    /** @return the fields that somebody changed after the merge, which stay */
    private List<String> restoreFields(MergeSubject subject, MergeRepository.Stored merge) {
        var now = PlainFields.of(locked(subject, merge.survivorId()).fields());
        var restored = new LinkedHashMap<>(now);
        var kept = new ArrayList<String>();
        for (Map.Entry<String, String> field : merge.before().entrySet()) {
            String name = field.getKey();
            String taken = merge.after().get(name);
            if (Objects.equals(field.getValue(), taken)) {
                continue;
            }
            boolean untouched = Objects.equals(now.get(name), taken);
            if (untouched && subject.isFree(name, field.getValue(), merge.survivorId())) {
                restored.put(name, field.getValue());
            } else {
                kept.add(name);
            }
        }
        subject.store(merge.survivorId(), PlainFields.read(restored));
        return kept;
    }

    /** Merges, the latest first. */
    public List<MergeRow> list(Slice slice) {
        return merges.list(slice);
    }

    /** How many rows paging through {@link #list} gives. */
    public long count() {
        return merges.count();
    }

    /** Makes a merge final before its time: what was kept to undo it is gone. */
    public void purge(long mergeId) {
        merges.lock(mergeId).orElseThrow(MergeRefusedException::notUndoable);
        merges.purge(mergeId, clock.instant());
    }

    private MergeSubject subject(RecordKind kind) {
        return switch (kind) {
            case CUSTOMER -> customers;
            case CONTACT -> contacts;
        };
    }

    private static MergeSide locked(MergeSubject subject, long id) {
        return subject.lock(id).orElseThrow(MergeRefusedException::gone);
    }
}
