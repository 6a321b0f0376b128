package de.kundenblick.ticket.mail;

import static de.kundenblick.ticket.mail.MailComparison.ABOVE;
import static de.kundenblick.ticket.mail.MailComparison.BEGINS;
import static de.kundenblick.ticket.mail.MailComparison.CONTAINS;
import static de.kundenblick.ticket.mail.MailComparison.ENDS;
import static de.kundenblick.ticket.mail.MailComparison.EXISTS;
import static de.kundenblick.ticket.mail.MailComparison.IS;
import static de.kundenblick.ticket.mail.MailComparison.MATCHES;
import static de.kundenblick.ticket.mail.MailField.ACCOUNT;
import static de.kundenblick.ticket.mail.MailField.ATTACHMENT;
import static de.kundenblick.ticket.mail.MailField.AUTOMATIC;
import static de.kundenblick.ticket.mail.MailField.BODY;
import static de.kundenblick.ticket.mail.MailField.CC;
import static de.kundenblick.ticket.mail.MailField.FROM;
import static de.kundenblick.ticket.mail.MailField.HEADER;
import static de.kundenblick.ticket.mail.MailField.KNOWN;
import static de.kundenblick.ticket.mail.MailField.RECIPIENT;
import static de.kundenblick.ticket.mail.MailField.REPLY_TO;
import static de.kundenblick.ticket.mail.MailField.SIZE;
import static de.kundenblick.ticket.mail.MailField.SUBJECT;
import static de.kundenblick.ticket.mail.MailField.TO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.mail.inbound.SenderProof;
import de.kundenblick.shared.BusinessException;
import de.kundenblick.shared.conflict.NamedFields;
import de.kundenblick.ticket.Priority;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailFilterSetTest {
    @Test
    void everyFieldIsComparedWithoutRegardToCase() {
        assertHits(of(FROM, IS, "erika.muster@KUNDE.example"));
        assertHits(of(FROM, CONTAINS, "erika MÜSTER"));
        assertHits(of(TO, BEGINS, "Service@"));
        assertHits(of(CC, IS, "der chef"));
        assertHits(of(RECIPIENT, ENDS, "ALLE@nordlicht.example"));
        assertHits(of(SUBJECT, MATCHES, "rechnung\\s+\\d{4}"));
        assertHits(of(BODY, CONTAINS, "PRÜFEN"));
        assertHits(of(ATTACHMENT, ENDS, ".pdf"));
        assertHits(new MailCondition(HEADER, "x-spam-flag", IS, false, "YES"));
        assertHits(of(SIZE, ABOVE, "99"));
        assertHits(of(KNOWN, EXISTS, null));
        assertHits(of(MailField.DOUBTFUL, EXISTS, null));
        assertHits(not(MailField.CONFIRMED, EXISTS, null));
        assertHits(of(ACCOUNT, IS, "service"));
        assertHits(not(AUTOMATIC, EXISTS, null));
        assertHits(not(REPLY_TO, EXISTS, null));
    }

    @Test
    void aNegatedConditionIsMetWhenNothingOfTheFieldIsLikeIt() {
        assertThat(hits(not(RECIPIENT, CONTAINS, "alle@"))).isFalse();
        assertThat(hits(not(SUBJECT, MATCHES, "^rechnung"))).isFalse();
        assertHits(not(SUBJECT, CONTAINS, "mahnung"));
        assertHits(new MailCondition(HEADER, "X-Other", EXISTS, true, null));
        assertThat(hits(of(SIZE, ABOVE, "100"))).isFalse();
    }

    @Test
    void decomposedLettersAreTheSame() {
        var facts = new MailFacts(Mails.mail().about("Pru\u0308fung").read(), 0, false, null, SenderProof.UNKNOWN);
        assertThat(judge(facts, false, filter("a", of(SUBJECT, CONTAINS, "prüfung")))
                        .quiet())
                .isTrue();
    }

    @Test
    void allOrAnyOfTheConditions() {
        var met = of(SUBJECT, CONTAINS, "rechnung");
        var unmet = of(SUBJECT, CONTAINS, "mahnung");

        assertThat(judge(filter("all", met, unmet)).quiet()).isFalse();
        assertThat(judge(with(filter("any", met, unmet), "any", true)).quiet()).isTrue();
        assertThat(judge(with(filter("any", unmet, unmet), "any", true)).quiet())
                .isFalse();
    }

    @Test
    void theLastWordCountsUntilAFilterIsTheLast() {
        var met = of(SUBJECT, EXISTS, null);
        var low = with(filter("low", met), "priority", Priority.LOW);
        var high = with(filter("high", met), "priority", Priority.HIGH);

        assertThat(judge(low, high).priority()).isEqualTo(Priority.HIGH);
        assertThat(judge(with(low, "last", true), high).priority()).isEqualTo(Priority.LOW);
        assertThat(judge(with(low, "valid", false), high).results()).hasSize(1);
    }

    @Test
    void nothingIsAskedAboutAMailThatIsIgnored() {
        var met = of(SUBJECT, EXISTS, null);
        var verdict = judge(with(filter("away", met), "disposal", MailDisposal.IGNORE), filter("next", met));

        assertThat(verdict.disposal()).isEqualTo(MailDisposal.IGNORE);
        assertThat(verdict.results()).extracting(FilterResult::asked).containsExactly(true, false);
    }

    @Test
    void ofAnswersOnlyThoseThatWantItAreAskedAndOnlyPriorityAndDisposalCount() {
        var met = of(SUBJECT, EXISTS, null);
        var moving = with(with(filter("moving", met), "queueId", 7L), "priority", Priority.HIGH);
        var facts = facts();

        assertThat(judge(facts, true, moving).priority()).isNull();
        var verdict = judge(facts, true, with(moving, "replies", true));
        assertThat(verdict.priority()).isEqualTo(Priority.HIGH);
        assertThat(verdict.queueId()).isNull();
    }

    @Test
    void theOwnerIsNamedByAHeaderOrFoundByAGroup() {
        var byHeader = with(
                with(filter("header", of(SUBJECT, EXISTS, null)), "ownerSource", OwnerSource.HEADER),
                "ownerHeader",
                "X-Agent");
        var byGroup =
                with(filter("group", of(BODY, MATCHES, "zuständig: (\\S+@\\S+)")), "ownerSource", OwnerSource.GROUP);
        var facts = new MailFacts(
                Mails.mail()
                        .header("X-AGENT", " petra.adler ")
                        .saying("Zuständig: jonas@nordlicht.example\nDanke")
                        .read(),
                0,
                false,
                null,
                SenderProof.UNKNOWN);

        assertThat(judge(facts, false, byHeader).ownerName()).isEqualTo("petra.adler");
        assertThat(judge(facts, false, byGroup).ownerName()).isEqualTo("jonas@nordlicht.example");
        assertThat(judge(facts, false, byHeader, byGroup).ownerName()).isEqualTo("jonas@nordlicht.example");
    }

    @Test
    void eachConditionTellsWhetherItWasMet() {
        var result = judge(filter("one", of(SUBJECT, CONTAINS, "rechnung"), of(SUBJECT, CONTAINS, "mahnung")))
                .results()
                .get(0);

        assertThat(result.hit()).isFalse();
        assertThat(result.conditions()).extracting(FilterResult.Answer::hit).containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "MATCHES, (unclosed, ticket.mailFilter.refusal.pattern",
        "MATCHES, a{5000}, ticket.mailFilter.refusal.pattern",
        "MATCHES, (?<=x)y, ticket.mailFilter.refusal.pattern",
        "CONTAINS, ' ', ticket.mailFilter.refusal.value",
        "ABOVE, 1, ticket.mailFilter.refusal.comparison",
    })
    void whatMakesNoSenseIsRefusedAtItsCondition(MailComparison comparison, String value, String key) {
        var wrong = filter("wrong", of(SUBJECT, EXISTS, null), of(SUBJECT, comparison, value));

        assertThatThrownBy(() -> MailFilterSet.check(wrong))
                .isInstanceOfSatisfying(BusinessException.class, refused -> {
                    assertThat(refused.getKey()).isEqualTo(key);
                    assertThat(refused.getField()).contains("conditions:1:value");
                });
    }

    @Test
    void aFilterThatDemandsOrDoesNothingIsRefused() {
        var idle = with(filter("idle", of(SUBJECT, EXISTS, null)), "quiet", false);

        assertThatThrownBy(() -> MailFilterSet.check(idle)).hasMessage("ticket.mailFilter.refusal.noActions");
        assertThatThrownBy(() -> MailFilterSet.check(filter("all")))
                .hasMessage("ticket.mailFilter.refusal.noConditions");
        assertThatThrownBy(() -> MailFilterSet.check(
                        with(filter("group", of(SUBJECT, MATCHES, "x")), "ownerSource", OwnerSource.GROUP)))
                .hasMessage("ticket.mailFilter.refusal.group");
    }

    /** A pattern that would keep other libraries busy until the end of time. */
    @Test
    void nobodyCanKeepThePatternsBusy() {
        var facts = new MailFacts(
                Mails.mail().saying("a".repeat(200_000) + "!").read(), 0, false, null, SenderProof.UNKNOWN);

        assertThat(judge(facts, false, filter("evil", of(BODY, MATCHES, "^(a+)+$")))
                        .quiet())
                .isTrue();
        assertThat(judge(facts, false, filter("evil", of(BODY, MATCHES, "^(a|aa)+b")))
                        .quiet())
                .isFalse();
    }

    /** Whatever somebody types is either refused in words or can be asked. */
    @Property(tries = 300)
    void anyTextIsAPatternOrRefused(@ForAll @StringLength(max = 60) String written) {
        try {
            judge(filter("any", of(SUBJECT, MATCHES, written)));
        } catch (MailFilterRefusedException refused) {
            assertThat(refused.getKey()).startsWith("ticket.mailFilter.refusal.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u1c80", "a\\x{1c88}", "[a-\u1cff]", "[a-\\x{ffff}]", "[a-\\x{10000}]"})
    void patternsThatWouldNeverBeReadAreRefused(String endless) {
        assertThatThrownBy(() -> judge(filter("any", of(SUBJECT, MATCHES, endless))))
                .isInstanceOf(MailFilterRefusedException.class);
    }

    @Test
    void trustedHeadersSayWhatIsWanted() {
        var wanted = TrustedHeaders.read(Mails.mail()
                .header("X-Kundenblick-Queue", "Buchhaltung")
                .header("X-Kundenblick-Priority", "very high")
                .header("x-kundenblick-owner", "petra.adler")
                .header("X-Kundenblick-State", "open")
                .header("X-Kundenblick-Customer", "K-7")
                .read());

        assertThat(wanted.queueName()).isEqualTo("Buchhaltung");
        assertThat(wanted.priority()).isEqualTo(Priority.VERY_HIGH);
        assertThat(wanted.ownerName()).isEqualTo("petra.adler");
        assertThat(wanted.stateName()).isEqualTo("open");
        assertThat(wanted.customerNumber()).isEqualTo("K-7");
        assertThat(TrustedHeaders.read(Mails.mail()
                                .header("X-Kundenblick-Ignore", "ja")
                                .read())
                        .disposal())
                .isEqualTo(MailDisposal.IGNORE);
        assertThat(TrustedHeaders.read(
                        Mails.mail().header("X-Kundenblick-Priority", "9").read()))
                .isEqualTo(MailVerdict.USUAL);
    }

    @Test
    void twoHundredFiltersAreAskedInTheirOrder() {
        var filters = IntStream.range(0, 200)
                .mapToObj(i -> with(filter("f" + i, of(BODY, CONTAINS, "wort" + i)), "priority", Priority.LOW))
                .toArray(MailFilterDetails[]::new);
        var facts = new MailFacts(
                Mails.mail().saying("x".repeat(90_000) + "wort199").read(), 0, false, null, SenderProof.UNKNOWN);

        assertThat(judge(facts, false, filters).results())
                .filteredOn(FilterResult::hit)
                .extracting(FilterResult::name)
                .containsExactly("f1", "f19", "f199");
    }

    private static void assertHits(MailCondition condition) {
        assertThat(hits(condition)).as(condition.toString()).isTrue();
    }

    private static boolean hits(MailCondition condition) {
        return judge(filter("one", condition)).quiet();
    }

    private static MailVerdict judge(MailFilterDetails... filters) {
        return judge(facts(), false, filters);
    }

    private static MailVerdict judge(MailFacts facts, boolean reply, MailFilterDetails... filters) {
        return MailFilterSet.of(Arrays.stream(filters)
                        .map(filter -> new MailFilterSet.Entry(null, filter))
                        .toList())
                .judge(facts, reply, MailVerdict.USUAL);
    }

    private static MailFacts facts() {
        return new MailFacts(
                Mails.mail().header("X-Spam-Flag", "Yes").read(), 100 * 1024, true, "Service", SenderProof.DOUBTFUL);
    }

    private static MailCondition of(MailField field, MailComparison comparison, String value) {
        return new MailCondition(field, null, comparison, false, value);
    }

    private static MailCondition not(MailField field, MailComparison comparison, String value) {
        return new MailCondition(field, null, comparison, true, value);
    }

    /** That keeps automatic answers away. */
    private static MailFilterDetails filter(String name, MailCondition... conditions) {
        return with(
                with(MailFilterDetails.named(name), "conditions", new ArrayList<>(List.of(conditions))), "quiet", true);
    }

    private static MailFilterDetails with(MailFilterDetails filter, String field, Serializable value) {
        return NamedFields.of(filter).with(field, value).as(MailFilterDetails.class);
    }
}
