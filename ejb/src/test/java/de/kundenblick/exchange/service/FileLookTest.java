package de.kundenblick.exchange.service;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.exchange.FileRefusedException;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileLookTest {
    private static final String ROWS = "Nummer;Straße\nA-1;Größe 1\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void findsOutTheEncodingWhereverTheFileIsCut(String charset) {
        byte[] bytes = ROWS.getBytes(Charset.forName(charset));
        for (int cut = 1; cut < bytes.length; cut++) {
            var look = new FileLook();
            look.next(Arrays.copyOf(bytes, cut));
            look.next(Arrays.copyOfRange(bytes, cut, bytes.length));
            look.finish();

            assertThat(look.charset().name()).as("cut at " + cut).isEqualTo(charset);
        }
    }

    @Test
    void aCharacterThatIsNeverCompletedIsNoUtf8() {
        var look = new FileLook();
        look.next(new byte[] {'a', (byte) 0xC3});
        look.finish();

        assertThat(look.charset()).isEqualTo(FileLook.WINDOWS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"a;b~;", "a,b~,", "a|b~|", "'a;b,c,d\n1;2,3,4'~,", "'a,b;c\n1,5;2'~;", "a~;"})
    void findsOutTheDelimiter(String rows, String delimiter) {
        assertThat(CsvShape.delimiter(rows.getBytes(UTF_8), UTF_8)).isEqualTo(delimiter);
    }

    @Test
    void findsATabulatorAndReadsUtf16() {
        assertThat(CsvShape.delimiter("a\tb\n1\t2".getBytes(UTF_16), UTF_16)).isEqualTo("\t");
    }

    @Test
    void refusesArchivesAndPicturesByTheirFirstBytes() {
        for (byte[] file : new byte[][] {
            {'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, {0x1F, (byte) 0x8B, 8}, {'G', 'I', 'F', 0}
        }) {
            assertThatThrownBy(() -> new FileLook().next(file)).isInstanceOf(FileRefusedException.class);
        }
    }

    @Test
    void knowsCardsWhateverTheCase() {
        var look = new FileLook();
        look.next("\uFEFFbegin:vcard\r\n".getBytes(UTF_8));

        assertThat(look.isOfCards()).isTrue();
    }
}
