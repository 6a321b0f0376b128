package de.kundenblick.mail.inbound.service.mime;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.mail.inbound.MailPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TnefTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void unwrapsFilesWithTheirLongNames() throws IOException {
        var mail = MailReader.read(source(winmail()));

        assertThat(mail.text()).isEqualTo("Text");
        assertThat(mail.parts()).extracting(MailPart::name).containsExactly("Größe und Maß.pdf", "KURZ.TXT");
        try (var in = mail.parts().get(0).content().open()) {
            assertThat(in).hasContent("content");
        }
    }

    @Test
    void takesTheTextWhereTheMailHasNone() throws IOException {
        var tnef = Tnef.of(winmail());

        assertThat(tnef.texts().read()).isEqualTo("Grüße aus Köln");
    }

    @Test
    void readsRichTextThatIsNotCompressed() {
        byte[] rtf = "{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}Gr\\'fc\\'dfe\\par aus {\\b K\\u246?ln}}".getBytes(WINDOWS);
        ByteBuffer wrapped = little(16 + rtf.length)
                .putInt(rtf.length + 12)
                .putInt(rtf.length)
                .putInt(0x414C454D)
                .putInt(0)
                .put(rtf);

        assertThat(RtfText.of(
                        new String(CompressedRtf.expanded(wrapped.array()), StandardCharsets.ISO_8859_1), WINDOWS))
                .isEqualTo("Grüße\naus Köln");
    }

    @Test
    void readsTheCompressedExampleOfTheSpecification() {
        byte[] compressed =
                Base64.getDecoder().decode("LQAAACsAAABMWkZ18cXHpwMACgByY3BnMTI1QjIK8yBoZWwJACBidwWwbGR9CoAPoA==");

        assertThat(new String(CompressedRtf.expanded(compressed), StandardCharsets.US_ASCII))
                .isEqualTo("{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n");
    }

    @Test
    void endsWhereverItIsCutOff() throws IOException {
        byte[] whole = winmail();

        for (int length = 0; length < whole.length; length++) {
            assertThat(MailReader.read(source(Arrays.copyOf(whole, length))).text())
                    .isEqualTo("Text");
        }
    }

    private static MailPart.Content source(byte[] winmail) {
        String mail = "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n--b\n"
                + "Content-Type: application/ms-tnef; name=winmail.dat\nContent-Transfer-Encoding: base64\n\n"
                + Base64.getMimeEncoder().encodeToString(winmail) + "\n--b--\n";
        return () -> new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] winmail() throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        attribute(out, 0x00069007, little(8).putInt(1252).array());
        attribute(out, 0x0002800C, "Grüße aus Köln\0".getBytes(WINDOWS));
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, "GRE~1.PDF\0".getBytes(WINDOWS));
        attribute(out, 0x0006800F, "content".getBytes(WINDOWS));
        byte[] name = "Größe und Maß.pdf\0".getBytes(StandardCharsets.UTF_16LE);
        attribute(
                out,
                0x00069005,
                little(4 + 8 + 12 + (name.length + 3) / 4 * 4)
                        .putInt(2)
                        .putShort((short) 0x0003)
                        .putShort((short) 0x0E20)
                        .putInt(7)
                        .putShort((short) 0x001F)
                        .putShort((short) 0x3707)
                        .putInt(1)
                        .putInt(name.length)
                        .put(name)
                        .array());
        attribute(out, 0x00069002, new byte[14]);
        attribute(out, 0x00018010, "KURZ.TXT\0".getBytes(WINDOWS));
        attribute(out, 0x0006800F, "x".getBytes(WINDOWS));
        return out.toByteArray();
    }

    private static void attribute(ByteArrayOutputStream out, int attribute, byte[] value) throws IOException {
        out.write(2);
        out.write(little(8).putInt(attribute).putInt(value.length).array());
        out.write(value);
        out.write(new byte[2]);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
