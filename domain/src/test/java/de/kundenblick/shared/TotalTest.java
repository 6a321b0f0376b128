package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TotalTest {
    @Test
    void saysThatThereAreMoreThanWereCounted() {
        assertThat(Total.upTo(10, 10)).isEqualTo(new Total(10, false));
        assertThat(Total.upTo(10, 11)).isEqualTo(new Total(10, true));
    }
}
