package de.kundenblick.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom the headers of the company's own mail server confirm, and what they do not let themselves be told. */
class SenderCheckTest {
    private static final String OURS = "mx.company.example";
    private static final String RESULTS = "Authentication-Results: ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.company.example; dmarc=pass header.from=bank.example",
                "MX.Company.Example 1; spf=none; dkim=none; dmarc=pass (p=reject dis=none) header.from=Bank.Example",
                "mx.company.example; dkim=pass header.d=bank.example header.s=x header.b=abc",
                "mx.company.example; dkim=fail header.d=bank.example; dkim = pass (good) header.i = @mail.bank.example",
                "mx.company.example; spf=pass (sender IP is 1.2.3.4) smtp.mailfrom=bounce@news.bank.example",
                "mx.company.example (comment; dmarc=fail (nested)) ; dmarc/1=pass reason=\"a; dmarc=fail\" header.from=bank.example",
                "mx.company.example; dmarc=pass",
            })
    void aSenderIsConfirmedByWhatBelongsToTheDomain(String results) {
        assertThat(of(RESULTS + results).proof()).isEqualTo(SenderProof.CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.company.example; dmarc=fail (p=none) header.from=bank.example",
                "mx.company.example; spf=pass smtp.mailfrom=bank.example; dmarc=fail header.from=bank.example",
                "mx.company.example; dmarc=pass header.from=evil.example",
                "mx.company.example; dmarc=pass header.from=bank.example; dmarc=fail header.from=bank.example",
            })
    void aSenderIsDoubtfulWhenTheServerSaysSo(String results) {
        assertThat(of(RESULTS + results).proof()).isEqualTo(SenderProof.DOUBTFUL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.evil.example; dmarc=pass header.from=bank.example",
                "mx.company.example.evil.example; dmarc=pass header.from=bank.example",
                "mx.company.example",
                "mx.company.example; none",
                "dmarc=pass header.from=bank.example",
                "",
                ";;;=",
                ";",
                "i=1;",
                "mx.company.example; spf=pass smtp.helo=bank.example",
                "mx.company.example; spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example",
                "mx.company.example; dkim=pass header.d=example",
                "mx.company.example; dkim=pass header.d=evilbank.example",
                "mx.company.example; spf=pass smtp.mailfrom=\"x; dmarc=pass header.from=bank.example\"@evil.example",
                "mx.company.example; spf=fail (x) smtp.mailfrom=\"x\\\"; dmarc=pass header.from=bank.example;\"@evil.example",
                "mx.company.example; spf=softfail (dmarc=pass header.from=bank.example (; dmarc=pass",
                "mx.company.example; dmarc=temperror header.from=bank.example; spf=softfail smtp.mailfrom=bank.example",
            })
    void nothingIsKnownOfAnyOther(String results) {
        assertThat(of(RESULTS + results).proof()).isEqualTo(SenderProof.UNKNOWN);
    }

    @Test
    void onlyWhatStandsOnTopCounts() {
        var below = of(
                RESULTS + OURS + "; spf=softfail smtp.mailfrom=evil.example",
                "Received: from evil",
                RESULTS + OURS + "; dmarc=pass header.from=bank.example");
        var beside = of(
                "Received: by mx",
                RESULTS + OURS + "; spf=none",
                RESULTS + OURS + "; dmarc=pass header.from=bank.example");
        var divided = of(
                RESULTS + OURS + "; spf=none", RESULTS + OURS + "; dkim=pass header.d=bank.example", "Received: by mx");
        var others = of(
                RESULTS + "mx.evil.example; dmarc=fail header.from=bank.example",
                "Received: by mx",
                "ARC-" + RESULTS + "i=2; " + OURS + " 1; dmarc=pass header.from=bank.example",
                "ARC-" + RESULTS + "i=1; " + OURS + "; dmarc=fail header.from=bank.example");

        assertThat(List.of(below.proof(), beside.proof())).containsOnly(SenderProof.UNKNOWN);
        assertThat(divided).isEqualTo(new SenderCheck(SenderProof.CONFIRMED, "bank.example", "DKIM"));
        assertThat(others).isEqualTo(new SenderCheck(SenderProof.CONFIRMED, "bank.example", "DMARC"));
    }

    @Test
    void nothingIsAskedOfAServerThatNobodyNamed() {
        var mail = mail("anna@bank.example", RESULTS + OURS + "; dmarc=fail");

        assertThat(SenderCheck.of(mail, null)).isEqualTo(SenderCheck.NONE);
        assertThat(SenderCheck.of(mail, " ")).isEqualTo(SenderCheck.NONE);
        assertThat(SenderCheck.of(mail, "mx2.company.example, " + OURS).proof()).isEqualTo(SenderProof.DOUBTFUL);
        assertThat(SenderCheck.of(mail(null), OURS)).isEqualTo(SenderCheck.NONE);
    }

    @Test
    void ofSeveralAuthorsTheServerMayHaveCheckedAnother() {
        var mail =
                mail("anna@bank.example", RESULTS + OURS + "; dmarc=pass", "From: eve@evil.example, anna@bank.example");

        assertThat(SenderCheck.of(mail, OURS).proof()).isEqualTo(SenderProof.UNKNOWN);
    }

    @Test
    void domainsAreComparedAsMailServersWriteThem() {
        var mail = mail("anna@bücher.example", RESULTS + OURS + "; dmarc=pass header.from=xn--bcher-kva.example");

        assertThat(SenderCheck.of(mail, OURS).proof()).isEqualTo(SenderProof.CONFIRMED);
    }

    private static SenderCheck of(String... headers) {
        return SenderCheck.of(mail("anna@bank.example", headers), OURS);
    }

    private static ParsedMail mail(String from, String... lines) {
        var headers = new ArrayList<ParsedMail.Header>();
        for (String line : lines) {
            String[] parts = line.split(": ?", 2);
            headers.add(new ParsedMail.Header(parts[0], parts[1]));
        }
        if (headers.stream().noneMatch(header -> header.name().equals("From"))) {
            headers.add(new ParsedMail.Header("From", "Anna <" + from + '>'));
        }
        return new ParsedMail(
                null,
                List.of(),
                from == null ? null : new Mailbox(from, "Anna"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "Frage",
                null,
                "Text",
                null,
                List.of(),
                false,
                null,
                headers);
    }
}
