package de.kundenblick.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccountLinkTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Employee anna = new Employee("anna", "Anna", null, null);

    @Test
    void anInvitationLastsThreeDaysAndAResetOneHour() {
        var invitation = new AccountLink(anna, LinkPurpose.INVITATION, "hash", NOON);
        var reset = new AccountLink(anna, LinkPurpose.RESET, "hash", NOON);

        assertThat(invitation.isUsableAt(NOON.plus(Duration.ofHours(72)).minusMillis(1)))
                .isTrue();
        assertThat(invitation.isUsableAt(NOON.plus(Duration.ofHours(72)))).isFalse();
        assertThat(reset.isUsableAt(NOON.plus(Duration.ofHours(1)).minusMillis(1)))
                .isTrue();
        assertThat(reset.isUsableAt(NOON.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void endsWithAnAccountThatIsDisabledOrKeptElsewhere() {
        var link = new AccountLink(anna, LinkPurpose.RESET, "hash", NOON);

        anna.disable();
        assertThat(link.isUsableAt(NOON)).isFalse();

        anna.enable();
        assertThat(link.isUsableAt(NOON)).isTrue();

        anna.comeFrom(AccountSource.LDAP, "4711");
        assertThat(link.isUsableAt(NOON)).isFalse();
    }

    @Test
    void hasATokenOf256BitsThatNoLogShows() {
        var random = new SecureRandom();
        var tokens = new HashSet<LinkToken>();
        IntStream.range(0, 100).forEach(i -> tokens.add(LinkToken.make(random)));

        assertThat(tokens).hasSize(100).allSatisfy(token -> {
            assertThat(token.text()).matches("[A-Za-z0-9_-]{43}");
            assertThat(token.hash()).hasSize(64).doesNotContain(token.text());
            assertThat(token.toString()).doesNotContain(token.text());
        });
    }
}
