package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedTextTest {
    @Test
    void linksAddressesWithoutWhatFollowsThem() {
        assertThat(LinkedText.of("Siehe (https://example.org/a?b=1&c=2)."))
                .isEqualTo("Siehe (<a target=\"_blank\" rel=\"noopener noreferrer nofollow\""
                        + " href=\"https://example.org/a?b=1&amp;c=2\">https://example.org/a?b=1&amp;c=2</a>).");
    }

    @Test
    void leavesAllElseText() {
        assertThat(LinkedText.of("<b>javascript:alert(1)</b> \"x\" http:// & 'y'"))
                .isEqualTo("&lt;b&gt;javascript:alert(1)&lt;/b&gt; &#34;x&#34; http:// &amp; &#39;y&#39;");
        assertThat(LinkedText.of("https://example.org/\"onmouseover=alert(1)")).doesNotContain("\"onmouseover");
        assertThat(LinkedText.of(null)).isEmpty();
    }
}
