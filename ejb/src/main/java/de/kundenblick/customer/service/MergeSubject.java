package de.kundenblick.customer.service;

import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.conflict.NamedFields;
import java.util.Map;
import java.util.Optional;

/** What merging customers and merging contacts do differently. */
interface MergeSubject {
    RecordKind kind();

    /** The record as it is stored, locked until the transaction ends; what hangs on it is not counted. */
    Optional<MergeSide> lock(long id);

    /** Brings the record to what is said of it. */
    void store(long id, NamedFields fields);

    /** Called before the loser goes, to take over what is no row of its own. */
    void beforeLoss(long survivorId, long loserId);

    /** Called once everything has moved and the loser is gone. */
    void afterLoss(long survivorId, MergeSide loser);

    /** Whether the record can have this value again, or somebody else has it meanwhile. */
    boolean isFree(String field, String value, long id);

    /**
     * Called before the loser comes back.
     *
     * @return columns of its row that have to differ from what they were
     */
    Map<String, Object> beforeReturn(MergeRepository.Stored merge);

    /** Called once everything has been given back that could be. */
    void afterReturn(MergeRepository.Stored merge);
}
