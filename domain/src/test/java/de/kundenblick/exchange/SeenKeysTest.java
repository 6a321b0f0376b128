package de.kundenblick.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeenKeysTest {
    @Test
    void everyKeyIsNewOnceHoweverManyThereAre() {
        var keys = new SeenKeys();
        for (int i = 0; i < 200_000; i++) {
            assertThat(keys.add("K-" + i)).isTrue();
        }
        for (int i = 0; i < 200_000; i += 997) {
            assertThat(keys.add("K-" + i)).isFalse();
        }
        assertThat(keys.add("")).isTrue();
        assertThat(keys.add("")).isFalse();
    }
}
