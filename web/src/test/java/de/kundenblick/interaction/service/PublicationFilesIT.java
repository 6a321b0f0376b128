package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.mail.service.MailFiles.MailFile;
import de.kundenblick.server.AsAgent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What mails take along, which is asked when they are sent. */
@ArquillianTest
class PublicationFilesIT {
    private static final String ANNA = "anna@xn--kundin-bcher-klb.test";

    @Inject
    PublicationService service;

    @Inject
    PublicationFiles files;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    private long entry;

    @BeforeEach
    void anEntryWithAFile() {
        given.contact("anna").email("Anna@kundin-bücher.test");
        given.contact("otto").at("K-2").email("otto@anders.test");
        entry = given.interaction("I-1")
                .noted("agent", "Anbei der Plan.")
                .entry()
                .id();
        long file = given.database().nextId();
        given.database()
                .update(
                        "INSERT INTO ticket_attachment (id, version, entry_id, name, media_type, deceptive, size, sha256,"
                                + " complete, created_at) VALUES (?, 1, ?, 'plan.txt', 'text/plain', false, 4, '', true, now())",
                        file,
                        entry);
        given.database()
                .update(
                        "INSERT INTO ticket_attachment_part (attachment_id, number, content) VALUES (?, 0, ?)",
                        file,
                        "Plan".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aMailTakesTheFilesAlongWhenThatWasChosen() throws Exception {
        var preview = asAgent.call(() -> service.preview(entry, false).orElseThrow());
        asAgent.run(() -> service.publish(entry, false, true));

        var taken = files.files(publication(), ANNA);

        assertThat(preview.files()).extracting(file -> file.name()).containsExactly("plan.txt");
        assertThat(taken).extracting(MailFile::name).containsExactly("plan.txt");
        assertThat(files.files(publication(), "otto@anders.test"))
                .as("what leaves for another customer")
                .isEmpty();
        assertThat(taken.get(0).content().open().readAllBytes()).asString().isEqualTo("Plan");
    }

    @Test
    void aMailTakesNoFilesAlongOtherwise() throws Exception {
        asAgent.run(() -> service.publish(entry, false, false));

        assertThat(files.files(publication(), ANNA)).isEmpty();
    }

    @Test
    void aMailOfWhatWasTakenBackTakesNothingAlong() throws Exception {
        asAgent.run(() -> service.publish(entry, false, true));
        asAgent.run(() -> service.recall(entry));

        assertThat(files.files(publication(), ANNA)).isEmpty();
    }

    private long publication() {
        return given.database().count("SELECT id FROM publication");
    }
}
