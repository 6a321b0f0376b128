package de.kundenblick.interaction.service;

import de.kundenblick.interaction.EntryFile;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

@Dependent
class PublicationFileRepository {
    private static final String OF_ENTRY =
            """
            SELECT a.id, a.name, a.media_type, a.size FROM ticket_attachment a
            WHERE a.entry_id = ?1 AND a.complete ORDER BY a.id
            """;

    /** None of one that was taken back, or whose mails carry no files. */
    private static final String OF_PUBLICATION =
            """
            SELECT a.id, a.name, a.media_type, a.size
            FROM publication p JOIN ticket_attachment a ON a.entry_id = p.entry_id AND a.complete
            WHERE p.id = ?1 AND p.with_files AND p.withdrawn_at IS NULL ORDER BY a.id
            """;

    @PersistenceContext
    EntityManager em;

    List<EntryFile> ofEntry(long entryId) {
        return rows(em.createNativeQuery(OF_ENTRY).setParameter(1, entryId));
    }

    List<EntryFile> ofPublication(long publicationId) {
        return rows(em.createNativeQuery(OF_PUBLICATION).setParameter(1, publicationId));
    }

    /** Empty behind the last part. */
    Optional<byte[]> part(long fileId, int number) {
        List<?> found = em.createNativeQuery(
                        "SELECT content FROM ticket_attachment_part WHERE attachment_id = ?1 AND number = ?2")
                .setParameter(1, fileId)
                .setParameter(2, number)
                .getResultList();
        return found.stream().map(content -> (byte[]) content).findFirst();
    }

    private static List<EntryFile> rows(Query query) {
        List<?> found = query.getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new EntryFile(
                        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
                .toList();
    }
}
