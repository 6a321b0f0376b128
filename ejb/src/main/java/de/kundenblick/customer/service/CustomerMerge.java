package de.kundenblick.customer.service;

import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.service.NumberSeries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** Merging customers: numbers, credit holds and what people are found by. */
@Dependent
class CustomerMerge implements MergeSubject {
    @Inject
    CustomerRepository customers;

    @Inject
    ContactRepository contacts;

    @Inject
    CustomerStore store;

    @Inject
    NumberSeries numbers;

    @Inject
    StrangersCustomer strangers;

    @Override
    public RecordKind kind() {
        return RecordKind.CUSTOMER;
    }

    @Override
    public Optional<MergeSide> lock(long id) {
        return customers
                .lock(id)
                .map(customer -> new MergeSide(
                        id,
                        customer.getVersion(),
                        customer.getNumber(),
                        customer.getName(),
                        CustomerFields.of(CustomerViews.of(customer)),
                        Map.of()));
    }

    @Override
    public void store(long id, NamedFields fields) {
        store.store(customers.lock(id).orElseThrow(), fields);
    }

    /** Whoever gets nothing on credit does not get it because of a merge. */
    @Override
    public void beforeLoss(long survivorId, long loserId) {
        strangers.refuseMerge(survivorId, loserId);
        if (customers.lock(loserId).orElseThrow().isCreditHold()) {
            customers.lock(survivorId).orElseThrow().holdCredit();
        }
    }

    @Override
    public void afterLoss(long survivorId, MergeSide loser) {
        customers.addFormer(survivorId, loser.key());
        contacts.renumber(
                survivorId,
                loser.key(),
                customers.lock(survivorId).orElseThrow().getNumber());
    }

    @Override
    public boolean isFree(String field, String value, long id) {
        return !field.equals("number")
                || customers.find(value).filter(other -> other.getId() != id).isEmpty();
    }

    @Override
    public Map<String, Object> beforeReturn(MergeRepository.Stored merge) {
        if (customers.find(merge.loserKey()).isPresent()) {
            return Map.of("number", numbers.nextCustomer());
        }
        customers.forgetFormer(merge.loserKey());
        return Map.of();
    }

    @Override
    public void afterReturn(MergeRepository.Stored merge) {
        var survivor = customers.lock(merge.survivorId()).orElseThrow();
        var loser = customers.lock(merge.loserId()).orElseThrow();
        contacts.renumber(loser.getId(), survivor.getNumber(), loser.getNumber(), survivor.getId());
        if (loser.isCreditHold()) {
            customers.deriveHold(survivor.getId());
        }
    }
}
