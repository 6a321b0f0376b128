package de.kundenblick.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {
    @Test
    void quotesWhatCouldBreakALine() {
        assertThat(CsvLine.of("a;b", "say \"no\"", null, "two\nlines"))
                .isEqualTo("\"a;b\";\"say \"\"no\"\"\";;\"two\nlines\"\r\n");
    }

    @Test
    void takesFormulasForText() {
        assertThat(CsvLine.of("=1+1", "+49561", "-2", "@SUM(A1)", "a=b"))
                .isEqualTo("\"'=1+1\";\"'+49561\";\"'-2\";\"'@SUM(A1)\";\"a=b\"\r\n");
    }
}
