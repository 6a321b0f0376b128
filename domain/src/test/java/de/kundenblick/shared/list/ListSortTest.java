package de.kundenblick.shared.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListSortTest {
    @Test
    void whatSomebodyChangedInTheAddressIsNoReasonToFail() {
        assertThat(ListSort.NUMBER.read("3")).isEqualTo("3");
        assertThat(ListSort.NUMBER.read("3 or 1")).isEqualTo("0");
        assertThat(ListSort.NUMBER.read(null)).isEqualTo("0");
        assertThat(ListSort.MOMENT.read("2024-02-29T10:00:00.123456Z")).isEqualTo("2024-02-29T10:00:00.123456Z");
        assertThat(ListSort.MOMENT.read("2024-02-31T10:00:00Z")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(ListSort.MOMENT.read("+999999999-02-28T10:00:00Z")).isEqualTo("1970-01-01T00:00:00Z");
        assertThat(ListSort.TEXT.read("anything")).isEqualTo("anything");
    }
}
