package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.interaction.TopicDetails;
import de.kundenblick.interaction.TopicRow;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.RecordRefusedException;
import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.service.NamedRecords;
import de.kundenblick.shared.service.RecordKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Administers what interactions can be about. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_MANAGE)
public class TopicService {
    @Inject
    TopicRepository topics;

    @Inject
    NamedRecords records;

    private final RecordKind<InteractionTopic, TopicDetails> kind = new RecordKind<>(
            InteractionTopic.class,
            TopicDetails.class,
            topic -> new TopicDetails(topic.getName(), topic.isValid(), topic.isPortal()),
            InteractionTopic::new,
            (topic, details) -> topic.change(PlainText.of(details.name()), details.valid(), details.portal()));

    /** With the number of interactions. */
    public List<TopicRow> list() {
        return topics.list();
    }

    public Optional<Stored<TopicDetails>> find(long id) {
        return records.find(kind, id);
    }

    /**
     * @return the id of the new record
     * @throws RecordRefusedException when the name is taken
     */
    public long create(TopicDetails details) {
        return records.create(kind, details);
    }

    /** @throws RecordRefusedException when the name is taken */
    public Outcome change(Edit edit) {
        return records.change(kind, edit);
    }

    /** @throws RecordRefusedException when an interaction has it */
    public void delete(long id) {
        var record = records.get(InteractionTopic.class, id);
        if (topics.isUsed(id)) {
            throw RecordRefusedException.inUse(record.getName());
        }
        records.remove(record);
    }
}
