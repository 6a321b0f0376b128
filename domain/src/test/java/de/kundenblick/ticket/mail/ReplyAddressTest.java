package de.kundenblick.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyAddressTest {
    @Test
    void anAnswerGoesWhereAnswersAreWanted() {
        var address = ReplyAddress.of(Mails.mail()
                        .from("noreply@shop.example")
                        .replyTo("Erika+shop@Kunde.example")
                        .read())
                .orElseThrow();

        assertThat(address.target()).isEqualTo("Erika+shop@kunde.example");
        assertThat(address.key()).isEqualTo("erika@kunde.example");
        assertThat(address.sender()).isEqualTo("noreply@shop.example");
        assertThat(address.isMachine()).isFalse();
    }

    @Test
    void nobodyAndBrokenAddressesGetNone() {
        assertThat(ReplyAddress.of(Mails.mail().from(null).read())).isEmpty();
        assertThat(ReplyAddress.of(Mails.mail().from("").read())).isEmpty();
        assertThat(ReplyAddress.of(Mails.mail().from("nobody at all").read())).isEmpty();
        assertThat(ReplyAddress.first("Erika <erika@kunde.example>, x@y.example")
                        .orElseThrow()
                        .target())
                .isEqualTo("erika@kunde.example");
        assertThat(ReplyAddress.first("nobody")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "noreply@x.example", "no-reply@x.example", "No_Reply@x.example", "donotreply@x.example",
                "do-not-reply@x.example", "noreply-orders@x.example", "MAILER-DAEMON@x.example", "postmaster@x.example",
                "bounce+17@x.example", "bounces-4711@x.example", "list-request@x.example", "owner-list@x.example"
            })
    void machinesAreKnownByTheirNames(String address) {
        assertThat(ReplyAddress.of(Mails.mail().from(address).read())
                        .orElseThrow()
                        .isMachine())
                .isTrue();
    }

    @Test
    void whatAMailServerSendsIsNotAnsweredWhateverItWants() {
        assertThat(ReplyAddress.of(Mails.mail()
                                .from("mailer-daemon@x.example")
                                .replyTo("a@b.example")
                                .read())
                        .orElseThrow()
                        .isMachine())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Re: AW: [Ticket 4711] Angebot, angebot",
        "'Fwd: Re[2]:   Große  Anfrage', große anfrage",
        "Rechnung: falsch, rechnung: falsch",
        "'', ''",
    })
    void aTopicIsWhatRepliesHaveInCommon(String subject, String topic) {
        assertThat(MailTopic.of(subject)).isEqualTo(topic);
    }
}
