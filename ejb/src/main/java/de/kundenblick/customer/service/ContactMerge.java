package de.kundenblick.customer.service;

import de.kundenblick.customer.MergeRefusedException;
import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.shared.conflict.NamedFields;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Merging contacts: logins, both of them, and e-mail addresses. Customers are always those of both. */
@Dependent
class ContactMerge implements MergeSubject {
    @Inject
    ContactRepository contacts;

    @Inject
    ContactStore store;

    @Inject
    ContactLoginRepository logins;

    @Override
    public RecordKind kind() {
        return RecordKind.CONTACT;
    }

    @Override
    public Optional<MergeSide> lock(long id) {
        return contacts.lock(id)
                .map(contact -> new MergeSide(
                        id,
                        contact.getVersion(),
                        contact.getLogin(),
                        contact.getDisplayName(),
                        ContactFields.of(CustomerViews.of(contact)).without(ContactFields.CUSTOMERS),
                        Map.of()));
    }

    @Override
    public void store(long id, NamedFields fields) {
        store.store(contacts.lock(id).orElseThrow(), fields);
    }

    /** The survivor takes over the way into the portal, or keeps the own one while the other rests. */
    @Override
    public void beforeLoss(long survivorId, long loserId) {
        logins.takeOver(survivorId, loserId);
    }

    @Override
    public void afterLoss(long survivorId, MergeSide loser) {
        logins.addFormer(survivorId, loser.key());
    }

    @Override
    public boolean isFree(String field, String value, long id) {
        return switch (field) {
            case "login" ->
                contacts.find(value).filter(other -> other.getId() != id).isEmpty();
            case "email" -> value == null || !contacts.hasEmail(value, id);
            default -> true;
        };
    }

    @Override
    public Map<String, Object> beforeReturn(MergeRepository.Stored merge) {
        var changed = new HashMap<String, Object>();
        if (contacts.find(merge.loserKey()).isPresent()) {
            changed.put("login", merge.loserKey() + '-' + merge.loserId());
        } else {
            contacts.forgetFormer(merge.loserKey());
        }
        if (logins.isEmailTaken(merge.id())) {
            changed.put("email_shared", true);
        }
        if (!logins.hasCustomer(merge.id())) {
            changed.put(
                    "main_customer_id",
                    logins.heirOfCustomer(merge.id()).orElseThrow(MergeRefusedException::withoutCustomer));
        }
        logins.handBack(merge.id(), merge.survivorId());
        return changed;
    }

    @Override
    public void afterReturn(MergeRepository.Stored merge) {
        logins.admit(merge.loserId());
    }
}
