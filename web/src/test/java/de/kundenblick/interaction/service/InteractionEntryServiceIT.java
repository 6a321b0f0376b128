package de.kundenblick.interaction.service;

import static de.kundenblick.interaction.service.InteractionWish.inquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.kundenblick.given.Fixtures;
import de.kundenblick.interaction.EntryRow;
import de.kundenblick.interaction.EntryWish;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.InteractionNotFoundException;
import de.kundenblick.interaction.InteractionRefusedException;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.Work;
import de.kundenblick.shared.Slice;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class InteractionEntryServiceIT {
    @Inject
    InteractionService service;

    @Inject
    InteractionEntryService entries;

    @Inject
    PublicationService publications;

    @Inject
    PortalMessageService portal;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void isInternalUntilItIsPublished() throws Exception {
        given.customer("K-1");

        var recorded = asAgent.call(() -> service.create(inquiry().fields(), NewEntry.text("Hallo"), null));

        assertThat(find(recorded.number()).published()).isFalse();
        assertThat(asAgent.call(() -> entries.list(find(recorded.number()).id(), new Slice(0, 10))))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.id()).isEqualTo(recorded.entryId());
                    assertThat(entry.internal()).isTrue();
                });
    }

    @Test
    void refusesTextsThatNobodyReads() throws Exception {
        given.interaction("I-1");

        assertThat(reason(() -> entries.write("I-1", NewEntry.text(" \n "), null)))
                .endsWith("textMissing");
        assertThat(reason(() -> entries.write("I-1", new NewEntry("<p>&nbsp;</p>", true, null), null)))
                .endsWith("textMissing");
        assertThat(reason(
                        () -> entries.write("I-1", NewEntry.text("x".repeat(InteractionEntry.LONGEST_TEXT + 1)), null)))
                .endsWith("textTooLong");
        asAgent.run(() -> entries.write("I-1", NewEntry.text("z\n".repeat(10_000)), null));

        assertThat(find("I-1").entries()).isOne();
    }

    @Test
    void keepsNothingHarmfulOfRichText() throws Exception {
        long id = given.interaction("I-1").id();

        asAgent.run(() -> entries.write("I-1", new NewEntry("<b>gut</b><script>alert(1)</script>", true, null), null));

        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 1)).get(0).body()))
                .isEqualTo("<b>gut</b>");
    }

    @Test
    void whatCustomersWriteIsNewsUntilSomebodyReadsIt() throws Exception {
        given.contact("anna").at("K-1");
        long id = given.interaction("I-1").of("K-1").received("anna", "Hallo").id();
        long seen = given.interaction("I-1").entry().id();
        given.interaction("I-1").received("anna", "Noch etwas");

        asAgent.run(() -> portal.markRead(id, seen));

        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 10))))
                .extracting(EntryRow::body, EntryRow::unread)
                .containsExactly(tuple("Noch etwas", true), tuple("Hallo", false));
    }

    @Test
    void whatIsGoneTakesNothing() {
        assertThatThrownBy(() -> asAgent.run(() -> entries.write("I-404", NewEntry.text("Hallo"), null)))
                .isInstanceOf(InteractionNotFoundException.class);
    }

    @Test
    void analystsOnlyLook() throws Exception {
        given.interaction("I-1");

        assertThat(asAnalyst.call(() -> service.find("I-1"))).isPresent();
        assertThatThrownBy(() -> asAnalyst.run(() -> entries.write("I-1", NewEntry.text("Hallo"), null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void theWishToPublishStaysUntilItIsDecided() throws Exception {
        long id = given.interaction("I-1").id();
        long published = write(EntryWish.INCOMING);
        long kept = write(EntryWish.PUBLISHED);
        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 10))))
                .extracting(EntryRow::id, EntryRow::internal, EntryRow::wanted)
                .containsExactlyInAnyOrder(
                        tuple(published, true, EntryWish.INCOMING), tuple(kept, true, EntryWish.PUBLISHED));

        asAgent.run(() -> publications.publish(published, true, false));
        asAgent.run(() -> publications.leaveInternal(kept));
        asAgent.run(() -> publications.leaveInternal(published));

        assertThat(asAgent.call(() -> entries.list(id, new Slice(0, 10))))
                .extracting(EntryRow::id, EntryRow::internal, EntryRow::wanted)
                .containsExactlyInAnyOrder(tuple(published, false, null), tuple(kept, true, null));
    }

    private long write(EntryWish wish) throws Exception {
        return asAgent.call(() -> entries.write("I-1", new NewEntry("Hallo", false, wish), null));
    }

    private InteractionView find(String number) throws Exception {
        return asAgent.call(() -> service.find(number).orElseThrow());
    }

    private String reason(Work work) {
        try {
            asAgent.run(work);
            return "";
        } catch (InteractionRefusedException refused) {
            return refused.getKey();
        } catch (Exception other) {
            throw new AssertionError(other);
        }
    }
}
