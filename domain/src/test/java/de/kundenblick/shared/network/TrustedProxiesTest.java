package de.kundenblick.shared.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private final TrustedProxies none = trusting();
    private final TrustedProxies ours = trusting("10.0.0.0/8", "192.0.2.1", "fd00::/8");

    @Test
    void believesNobodyByDefault() {
        assertThat(none.caller("10.0.0.1", List.of("198.51.100.7"))).isEqualTo("10.0.0.1");
    }

    @Test
    void believesAProxyWhoCameToIt() {
        assertThat(ours.caller("10.0.0.1", List.of("198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(ours.caller("10.0.0.1", List.of("198.51.100.7:4711"))).isEqualTo("198.51.100.7");
        assertThat(ours.caller("fd00::1", List.of("198.51.100.7"))).isEqualTo("198.51.100.7");
    }

    @Test
    void knowsItsProxies() {
        assertThat(ours.isTrusted("10.9.9.9")).isTrue();
        assertThat(ours.isTrusted("198.51.100.7")).isFalse();
        assertThat(ours.isTrusted("unix:socket")).isFalse();
    }

    @Test
    void passesOverWhatTheCallerWroteAboutItself() {
        assertThat(ours.caller("10.0.0.1", List.of("203.0.113.9, 198.51.100.7, 192.0.2.1")))
                .isEqualTo("198.51.100.7");
        assertThat(ours.caller("10.0.0.1", List.of("203.0.113.9", "198.51.100.7")))
                .isEqualTo("198.51.100.7");
        assertThat(ours.caller("198.51.100.7", List.of("203.0.113.9"))).isEqualTo("198.51.100.7");
    }

    @Test
    void staysAtTheProxyThatNamesNobody() {
        assertThat(ours.caller("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
        assertThat(ours.caller("10.0.0.1", List.of("unknown"))).isEqualTo("10.0.0.1");
        assertThat(ours.caller("10.0.0.1", List.of("203.0.113.9, dead"))).isEqualTo("10.0.0.1");
        assertThat(ours.caller("10.0.0.1", List.of("10.0.0.2, 10.0.0.3"))).isEqualTo("10.0.0.2");
    }

    @Test
    void tellsOnlyTheNetworkOfAnIpv6Address() {
        assertThat(ours.caller("10.0.0.1", List.of("[2001:db8:1:2:3:4:5:6]:443")))
                .isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(none.caller("2001:db8:1:2::1", List.of())).isEqualTo("2001:db8:1:2:0:0:0:0/64");
        assertThat(none.caller("::ffff:198.51.100.7", List.of())).isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "proxy", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0", "fd00::/129", "300.1.1.1"})
    void refusesWhatIsNoAddress(String text) {
        assertThatThrownBy(() -> AddressRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TrustedProxies trusting(String... ranges) {
        return new TrustedProxies(Stream.of(ranges).map(AddressRange::parse).toList());
    }
}
