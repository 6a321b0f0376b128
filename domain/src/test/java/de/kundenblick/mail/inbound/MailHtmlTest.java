package de.kundenblick.mail.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailHtmlTest {
    private static final Map<String, String> PICTURES = Map.of("logo@1", "/file?id=7");
    private static final MailHtml.Words WORDS = new MailHtml.Words("Zitat", " → "::concat);

    @Test
    void keepsTablesColoursAndSizes() {
        String shown =
                show("<table bgcolor='#ff0000' width=600><tr><td style='color:#fff;font-size:20px;position:fixed'>Hallo"
                        + "</td></tr></table><font color=red size=5>Welt</font>");

        assertThat(shown)
                .contains("<table bgcolor=\"#ff0000\" width=\"600\">", "font-size:20px", "color=\"red\"")
                .doesNotContain("position");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<form action='https://x.example'><input name=a><button>Los</button></form>",
                "<style>@import 'https://x.example/a.css'; p { color: red }</style>",
                "<link rel=stylesheet href='https://x.example/a.css'>",
                "<iframe src='https://x.example'></iframe>",
                "<object data='https://x.example'></object><embed src='https://x.example'>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<meta http-equiv=refresh content='0;url=https://x.example'>",
                "<base href='https://x.example'>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href=' java&#10;script:alert(1)'>x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<img src='data:text/html;base64,PHNjcmlwdD4='>",
                "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
                "<img src='/intranet/logout'>",
                "<img srcset='https://x.example/a.png 2x'>",
                "<p style=\"background:url(https://x.example/a.png)\">x</p>",
                "<p style=\"position:fixed;top:0;z-index:9\">x</p>",
                "<table background='https://x.example/a.png'></table>",
                "<video poster='https://x.example/a.png' src='https://x.example/a'></video>",
                "<!--[if mso]><img src='https://x.example/a.png'><![endif]-->",
            })
    void letsNothingThroughThatRunsIsSentOrLoaded(String html) {
        assertThat(show(html))
                .doesNotContainIgnoringCase("script")
                .doesNotContain(
                        "x.example", "onerror", "onload", "<form", "<input", "svg", "position", "/intranet", "data:");
    }

    @Test
    void opensLinksInAPageOfTheirOwnThatKnowsNothing() {
        assertThat(show("<a href='https://example.org/a?b=1'>Mehr</a>"))
                .contains("target=\"_blank\"", "noopener", "noreferrer", ">Mehr</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://evil.example/x'>https://bank.example/login</a>",
                "<a href='https://evil.example'>www.bank.example</a>",
                "<a href='HTTPS:\\\\evil.example'><b>bank</b><i>.example</i></a>",
                "<a href='https://bank.example@evil.example:443/bank.example'>bank.example/login</a>",
                "<a href='https://evil.example'>Hier: https://bank.example</a>",
                "<a href='https://evil.example'>bank&#8203;.example</a>",
                "<a href='https://evil.example'>b\u0430nk.example",
            })
    void saysWhereALinkLeadsWhoseTextNamesAnotherHost(String html) {
        assertThat(show(html)).containsSubsequence("</a>", "<mark> → evil.example</mark>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='https://www.bank.example/x'>bank.example</a>",
                "<a href='https://mail.bank.example/x'>https://bank.example/login</a>",
                "<a href='https://bank.example'>Zur Bank</a>",
                "<a href='https://bank.example/a.pdf'>Angebot.pdf</a>",
                "<a href='mailto:a@evil.example'>bank.example</a>",
                "<a name=x>bank.example</a>",
            })
    void saysNothingOfOtherLinks(String html) {
        assertThat(show(html)).doesNotContain("<mark>");
    }

    @Test
    void showsPicturesWithinTheMailAndBlocksThoseOfTheWeb() {
        String html =
                "<img src='cid:logo@1' alt=Logo><img src='cid:other'><img src='https://x.example/a.png' alt=Angebot>"
                        + "<img src='http://x.example/b.png'>";

        var blocked = MailHtml.of(html, PICTURES, false, WORDS);
        var loaded = MailHtml.of(html, PICTURES, true, WORDS);

        assertThat(blocked.html())
                .contains("src=\"/file?id&#61;7\"", "alt=\"Angebot\"")
                .doesNotContain("x.example", "cid:");
        assertThat(blocked.blocked()).isEqualTo(2);
        assertThat(loaded.html()).contains("src=\"https://x.example/a.png\"").doesNotContain("http://");
        assertThat(loaded.blocked()).isEqualTo(1);
    }

    @Test
    void neverLoadsWhatNobodyCanSee() {
        var shown = MailHtml.of(
                "<p>Text</p><img src='https://x.example/a' width=1 height=1><img src='https://x.example/b' height='0px'>"
                        + "<img src='https://x.example/c' style='max-width:1px'><img src='https://x.example/d' style='color:red;display:none'>",
                PICTURES,
                true,
                WORDS);

        assertThat(shown.html()).isEqualTo("<p>Text</p>");
        assertThat(shown.blocked()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Ja.</p><div class='gmail_quote gmail_quote_container'><div>Am 1. schrieb</div><div>Frage?</div></div>",
                "<p>Ja.</p><div name='quote'>Frage?</div>",
                "<p>Ja.</p><div class='x_gmail_quote'>Frage?</div>",
                "<div><p>Ja.</p><hr><div id='x_divRplyFwdMsg'>Von: A</div><div>Frage?</div></div>",
                "<p>Ja.</p><blockquote type='cite'><blockquote type=cite>Alt</blockquote>Frage?</blockquote>",
                "<div><p>Ja.</p><div id='appendonsend'></div><hr><div id='divRplyFwdMsg'>Von: A</div><div>Frage?</div></div>",
            })
    void foldsWhatIsQuoted(String html) {
        assertThat(show(html))
                .containsSubsequence("Ja.", "<details><summary>Zitat</summary>", "Frage?", "</details>")
                .containsOnlyOnce("<details>");
    }

    @Test
    void keepsWhatIsWrittenBetweenQuotations() {
        assertThat(
                        show(
                                "<blockquote type=cite>Eins?</blockquote><p>Ja.</p><blockquote type=cite>Zwei?</blockquote><p>Nein.</p>"))
                .containsSubsequence("Eins?", "</details>", "Ja.", "<details>", "Zwei?", "</details>", "Nein.");
    }

    @Test
    void foldsNothingWhenNothingElseIsThere() {
        assertThat(show("<style>p {}</style><div class=gmail_quote>Weitergeleitet</div>"))
                .isEqualTo("<div>Weitergeleitet</div>");
    }

    @Test
    void knowsWhetherTheMailBringsColours() {
        assertThat(MailHtml.of("<p>Hallo</p>", PICTURES, false, WORDS).coloured())
                .isFalse();
        assertThat(MailHtml.of("<p style='color:#000'>Hallo</p>", PICTURES, false, WORDS)
                        .coloured())
                .isTrue();
        assertThat(MailHtml.of("<table bgcolor=white></table>", PICTURES, false, WORDS)
                        .coloured())
                .isTrue();
    }

    private static String show(String html) {
        return MailHtml.of(html, PICTURES, false, WORDS).html();
    }
}
