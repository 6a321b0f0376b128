package de.kundenblick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketSelectionTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByWhatStandsInTheAddress(TicketSelection selection) {
        assertThat(TicketSelection.ofSlug(selection.slug())).contains(selection);
    }

    @Test
    void doesNotKnowOtherAddresses() {
        assertThat(TicketSelection.ofSlug(null)).isEmpty();
        assertThat(TicketSelection.ofSlug("NEW")).isEmpty();
    }
}
