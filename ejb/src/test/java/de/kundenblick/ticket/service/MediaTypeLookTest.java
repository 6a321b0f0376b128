package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.ticket.service.MediaTypeLook.Found;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypeLookTest {
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @Test
    void aPictureIsAPicture() {
        assertThat(look(PNG, "foto.png")).isEqualTo(new Found("image/png", false));
    }

    @Test
    void aPictureWithAnotherNameIsStillAPictureAndItsNameLies() {
        assertThat(look(PNG, "rechnung.pdf")).isEqualTo(new Found("image/png", true));
    }

    @ParameterizedTest
    @CsvSource({
        "MZ\u0090\u0000\u0003, rechnung.pdf, application/x-msdownload",
        "<!DOCTYPE html><html><script>alert(1)</script></html>, foto.png, text/html",
        "<html><body>Hallo</body></html>, liesmich.txt, text/html",
        "just a note, foto.png, text/plain",
        "%PDF-1.7 and more, brief.docx, application/pdf",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>, foto.jpg, image/svg+xml"
    })
    void aNameThatSaysSomethingElseLies(String content, String name, String type) {
        assertThat(look(content.getBytes(StandardCharsets.ISO_8859_1), name)).isEqualTo(new Found(type, true));
    }

    @ParameterizedTest
    @CsvSource({
        "plain words, notiz.txt, text/plain",
        "'a;b', werte.csv, text/csv",
        "plain words, notiz, text/plain",
        "%PDF-1.7 and more, brief.pdf, application/pdf",
        "%PDF-1.7 and more, brief, application/pdf",
        "'echo off', start.bat, application/x-bat"
    })
    void aNameThatFitsIsBelieved(String content, String name, String type) {
        assertThat(look(content.getBytes(StandardCharsets.ISO_8859_1), name)).isEqualTo(new Found(type, false));
    }

    @Test
    void whatNobodyKnowsIsNotThePictureThatItsNameClaims() {
        byte[] noise = {0, 1, 2, 3, (byte) 0xFE, 7, 0, 0x11};

        assertThat(look(noise, "foto.png")).isEqualTo(new Found("application/octet-stream", true));
        assertThat(look(noise, "daten.xyz123")).isEqualTo(new Found("application/octet-stream", false));
    }

    @Test
    void aDocumentInAnArchiveIsRecognisedByItsNameAndNeverUnpacked() throws IOException {
        byte[] archive = archive();

        assertThat(look(archive, "brief.docx").type())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(look(archive, "brief.docx").isDeceptive()).isFalse();
        assertThat(look(archive, "alles.zip")).isEqualTo(new Found("application/zip", false));
        assertThat(look(archive, "foto.jpg")).isEqualTo(new Found("application/zip", true));
    }

    private static Found look(byte[] content, String name) {
        var look = new MediaTypeLook();
        look.next(content);
        return look.found(name);
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
