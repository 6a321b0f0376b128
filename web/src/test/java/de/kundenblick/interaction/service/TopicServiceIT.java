package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.account.Choice;
import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.TopicDetails;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.shared.record.RecordRefusedException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TopicServiceIT {
    @Inject
    TopicService service;

    @Inject
    InteractionService interactions;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Test
    void offersWhatIsValid() throws Exception {
        given.customer("K-1");
        long id = asAdmin.call(() -> service.create(new TopicDetails("Wartung vor Ort", true, true)));
        assertThat(asAgent.call(interactions::topics)).extracting(Choice::name).contains("Wartung vor Ort");

        var stored = asAdmin.call(() -> service.find(id)).orElseThrow();
        var invalid = new TopicDetails("Wartung vor Ort", false, true);
        asAdmin.run(() -> service.change(
                new Edit(id, stored.version(), NamedFields.of(stored.details()), NamedFields.of(invalid))));

        assertThat(asAgent.call(interactions::topics)).extracting(Choice::name).doesNotContain("Wartung vor Ort");
        asAdmin.run(() -> service.delete(id));
    }

    @Test
    void keepsWhatInteractionsAreAbout() throws Exception {
        given.interaction("I-1").topic("Messe");
        long topic = given.topic("Messe");

        assertThat(asAdmin.call(service::list))
                .filteredOn(row -> row.id() == topic)
                .singleElement()
                .satisfies(row -> assertThat(row.interactions()).isOne());
        assertThatThrownBy(() -> asAdmin.run(() -> service.delete(topic))).isInstanceOf(RecordRefusedException.class);
        assertThatThrownBy(() -> asAdmin.run(() -> service.create(new TopicDetails(" messe ", true, true))))
                .isInstanceOf(RecordRefusedException.class);
        assertThatThrownBy(() -> asAgent.run(service::list)).isInstanceOf(EJBAccessException.class);
    }
}
