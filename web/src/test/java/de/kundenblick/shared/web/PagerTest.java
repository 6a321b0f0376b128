package de.kundenblick.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagerTest {
    @Test
    void firstPageHasOnlyANextOne() {
        Pager page = new Pager(0, 10, 37);

        assertThat(page.getFrom()).isEqualTo(1);
        assertThat(page.getTo()).isEqualTo(10);
        assertThat(page.isPrevious()).isFalse();
        assertThat(page.isNext()).isTrue();
        assertThat(page.getNextFirst()).isEqualTo(10);
    }

    @Test
    void lastPageEndsWithTheLastRow() {
        Pager page = new Pager(30, 10, 37);

        assertThat(page.getTo()).isEqualTo(37);
        assertThat(page.isNext()).isFalse();
        assertThat(page.getPreviousFirst()).isEqualTo(20);
    }

    @Test
    void aPreviousPageNeverBeginsBeforeTheFirstRow() {
        assertThat(new Pager(5, 10, 37).getPreviousFirst()).isZero();
    }

    @Test
    void anEmptyListIsNothingOfNothing() {
        Pager page = new Pager(0, 10, 0);

        assertThat(page.getFrom()).isZero();
        assertThat(page.getTo()).isZero();
        assertThat(page.isNext()).isFalse();
    }
}
