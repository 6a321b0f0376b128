package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.FollowUpChoices;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionTopic;
import de.kundenblick.interaction.TopicOwner;
import de.kundenblick.shared.RecordChangedException;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Unread messages of the portal, and who can be responsible. */
@Dependent
class PortalInboxRepository {
    private static final String CHOICES =
            """
            SELECT 'owner', e.id, e.name FROM employee e
            WHERE e.enabled AND EXISTS (SELECT FROM employee_role r JOIN role_permission p ON p.role_id = r.role_id
                WHERE r.employee_id = e.id AND p.permission = ?1)
            UNION ALL
            SELECT 'topic', t.id, t.name FROM interaction_topic t
            ORDER BY 1, 3, 2
            """;

    @PersistenceContext
    EntityManager em;

    FollowUpChoices choices() {
        return FollowUpRepository.choices(em.createNativeQuery(CHOICES)
                .setParameter(1, Permissions.INTERACTION_READ)
                .getResultList());
    }

    /** The interaction of each entry that is still unread, as often as it has some. */
    List<Interaction> unread(String entryIds) {
        List<?> ids = em.createNativeQuery(
                        """
                        SELECT e.interaction_id FROM interaction_entry e
                        JOIN (SELECT i.id FROM interaction i WHERE i.id IN (SELECT interaction_id FROM interaction_entry
                                WHERE id = ANY (CAST(?1 AS bigint[]))) ORDER BY i.id FOR UPDATE) locked
                            ON locked.id = e.interaction_id
                        WHERE e.id = ANY (CAST(?1 AS bigint[])) AND e.sender = 'CUSTOMER' AND e.read_at IS NULL
                        """)
                .setParameter(1, entryIds)
                .getResultList();
        var numbers = ids.stream().map(id -> ((Number) id).longValue()).toList();
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<Long, Interaction> found = new HashMap<>();
        em.createQuery("SELECT i FROM Interaction i WHERE i.id IN :ids", Interaction.class)
                .setParameter("ids", numbers.stream().distinct().toList())
                .getResultList()
                .forEach(interaction -> found.put(interaction.getId(), interaction));
        return numbers.stream().map(found::get).toList();
    }

    Employee employee(long id) {
        return em.find(Employee.class, id);
    }

    /** @throws RecordChangedException when somebody else took away what it takes */
    Employee responsible(long id) {
        boolean possible = choices().owners().stream().anyMatch(owner -> owner.id() == id);
        if (!possible) {
            throw new RecordChangedException();
        }
        return employee(id);
    }

    List<TopicOwner> topicOwners() {
        return em.createQuery(
                        """
                        SELECT NEW de.kundenblick.interaction.TopicOwner(t.id, t.name, o.id)
                        FROM InteractionTopic t LEFT JOIN t.owner o WHERE t.valid = TRUE AND t.portal = TRUE
                        ORDER BY t.name, t.id
                        """,
                        TopicOwner.class)
                .getResultList();
    }

    InteractionTopic topic(long id) {
        InteractionTopic topic = em.find(InteractionTopic.class, id);
        if (topic == null) {
            throw new RecordChangedException();
        }
        return topic;
    }
}
