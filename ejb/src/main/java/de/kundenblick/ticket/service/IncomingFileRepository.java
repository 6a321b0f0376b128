package de.kundenblick.ticket.service;

import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Stores the files of a mail by a handful of statements, however many they are. */
@Dependent
class IncomingFileRepository {
    private static final String ADD =
            """
            INSERT INTO ticket_attachment (id, version, message_id, entry_id, name, media_type, deceptive, size, sha256,
                complete, created_at, content_id, embedded)
            SELECT nextval('id_sequence'), 1, CAST(?2 AS bigint), CAST(?3 AS bigint), name, type, deceptive, size, sha256,
                true, CAST(?4 AS timestamptz), content_id, embedded
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (place int, name text, type text, deceptive boolean,
                size bigint, sha256 text, content_id text, embedded boolean)
            ORDER BY place RETURNING name, id
            """;

    private static final String ADD_PIECES =
            """
            INSERT INTO ticket_attachment_part (attachment_id, number, content)
            SELECT id, number, decode(content, 'base64')
            FROM jsonb_to_recordset(CAST(?1 AS jsonb)) AS x (id bigint, number int, content text)
            """;

    @PersistenceContext
    EntityManager em;

    /** A part of a file's content. */
    record Piece(long id, int number, byte[] content) {}

    /** @return their ids by name */
    @SuppressWarnings("unchecked")
    Map<String, Long> add(List<IncomingFile> files, Long messageId, Long entryId, Instant at) {
        em.flush();
        var array = Json.createArrayBuilder();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            var row = Json.createObjectBuilder()
                    .add("place", i)
                    .add("name", file.name())
                    .add("type", file.mediaType())
                    .add("deceptive", file.deceptive())
                    .add("size", file.size())
                    .add("sha256", file.sha256())
                    .add("embedded", file.embedded());
            if (file.contentId() != null) {
                row.add("content_id", file.contentId());
            }
            array.add(row);
        }
        List<Object[]> rows = em.createNativeQuery(ADD)
                .setParameter(1, array.build().toString())
                .setParameter(2, messageId == null ? null : messageId.toString())
                .setParameter(3, entryId == null ? null : entryId.toString())
                .setParameter(4, at.toString())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    void add(List<Piece> pieces) {
        var array = Json.createArrayBuilder();
        for (Piece piece : pieces) {
            array.add(Json.createObjectBuilder()
                    .add("id", piece.id())
                    .add("number", piece.number())
                    .add("content", Base64.getEncoder().encodeToString(piece.content())));
        }
        em.createNativeQuery(ADD_PIECES)
                .setParameter(1, array.build().toString())
                .executeUpdate();
    }
}
