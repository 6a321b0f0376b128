package de.kundenblick.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;

/** What the database did to answer the caller's own connection; others, such as jobs, have no part in it. */
@Dependent
public class Plans {
    private static final int ROUNDS = 12;

    @PersistenceContext
    EntityManager em;

    @Inject
    OneTransaction once;

    private String tables;

    /** Those that are too large to be read wholly. */
    public void watch(String... names) {
        tables = "'" + String.join("', '", names) + "'";
    }

    /** The questions are asked often enough for the driver and the database to settle on the plans they keep. */
    public void readNoWholeTable(Caller who, String index, Callable<?> questions) throws Exception {
        who.call(() -> once.call(() -> {
            long uses = uses(index);
            long whole = wholeTables();
            for (int round = 0; round < ROUNDS; round++) {
                questions.call();
            }

            assertThat(uses(index)).as("uses of " + index).isGreaterThan(uses);
            assertThat(wholeTables()).as("whole tables read").isEqualTo(whole);
            return null;
        }));
    }

    public long wholeTables() {
        return count("SELECT SUM(seq_scan) FROM pg_stat_xact_user_tables WHERE relname IN (" + tables + ')');
    }

    private long uses(String index) {
        return count("SELECT pg_stat_get_xact_numscans(CAST('" + index + "' AS regclass))");
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
