package de.kundenblick.customer.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeSide;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.shared.Slice;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Merging whom interactions and the portal know. */
@ArquillianTest
class MergePortalIT {
    @Inject
    MergeService service;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    Clock clock;

    @Test
    void twoContactsWhoHaveReadTheSameBecomeOne() throws Exception {
        long anna = given.contact("anna").at("K-1").id();
        long twin = given.contact("anna2").at("K-1").id();
        var until = clock.instant().plus(Duration.ofDays(7));
        var both = given.interaction("I-1").of("K-1").published("agent", "Guten Tag");
        both.entry().readAtPortalBy("anna");
        both.entry().readAtPortalBy("anna2");
        both.sharedWith("anna", until).sharedWith("anna2", until);
        given.interaction("I-2")
                .of("K-1")
                .with("anna2")
                .received("anna2", "Hallo")
                .sharedWith("anna2", until);
        given.interaction("I-3").of("K-1").published("agent", "Danke").entry().readAtPortalBy("anna2");

        merge(RecordKind.CONTACT, anna, twin);

        assertThat(numbers("SELECT count(*) FROM portal_reading WHERE contact_id = ?", anna))
                .isEqualTo(2);
        assertThat(numbers("SELECT count(*) FROM record_share WHERE contact_id = ?", anna))
                .isEqualTo(2);
        assertThat(numbers("SELECT count(*) FROM interaction WHERE contact_id = ?", anna))
                .isOne();
        assertThat(numbers("SELECT count(*) FROM interaction_entry WHERE contact_id = ?", anna))
                .isOne();

        asAdmin.run(() -> service.undo(service.list(new Slice(0, 1)).get(0).id()));

        assertThat(numbers("SELECT count(*) FROM portal_reading WHERE contact_id = ?", anna))
                .isOne();
        assertThat(numbers("SELECT count(*) FROM portal_reading WHERE contact_id = ?", twin))
                .isOne();
        assertThat(numbers("SELECT count(*) FROM record_share WHERE contact_id = ?", twin))
                .isOne();
        assertThat(numbers("SELECT count(*) FROM interaction WHERE contact_id = ?", twin))
                .isOne();
    }

    @Test
    void interactionsOfAMergedCustomerAreThoseOfTheOtherOne() throws Exception {
        long survivor = given.customer("K-1").id();
        long loser = given.customer("K-2").id();
        given.interaction("I-1").of("K-2").published("agent", "Guten Tag");
        given.database()
                .update(
                        "INSERT INTO interaction_tombstone (number, customer_id, deleted_at, deleted_by)"
                                + " VALUES ('I-9', ?, now(), 'Petra Adler')",
                        loser);

        merge(RecordKind.CUSTOMER, survivor, loser);

        assertThat(numbers("SELECT count(*) FROM interaction WHERE customer_id = ?", survivor))
                .isOne();
        assertThat(numbers("SELECT count(*) FROM interaction_tombstone WHERE customer_id = ?", survivor))
                .isOne();
    }

    private void merge(RecordKind kind, long survivor, long loser) throws Exception {
        var sides = asAdmin.call(() -> service.compare(kind, List.of(survivor, loser)));
        var versions = sides.stream().collect(Collectors.toMap(MergeSide::id, MergeSide::version));
        var choices = Map.of("login", survivor);
        asAdmin.run(() -> service.merge(
                new MergeOrder(kind, survivor, versions, kind == RecordKind.CONTACT ? choices : Map.of())));
    }

    private long numbers(String sql, long id) {
        return given.database().count(sql, id);
    }
}
