package de.kundenblick.privacy.service;

import de.kundenblick.privacy.PersonalQuery;
import de.kundenblick.shared.Json;
import jakarta.enterprise.context.Dependent;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.util.List;

@Dependent
class PersonalDataRepository {
    @PersistenceContext
    EntityManager em;

    /** The rows as objects, without the values that are not there. */
    List<JsonObject> rows(PersonalQuery query, long contactId) {
        List<?> rows = em.createNativeQuery(
                        "SELECT CAST(jsonb_strip_nulls(to_jsonb(told)) AS text) FROM (" + query.sql() + ") told")
                .setParameter(1, contactId)
                .getResultList();
        return rows.stream().map(row -> object((String) row)).toList();
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
