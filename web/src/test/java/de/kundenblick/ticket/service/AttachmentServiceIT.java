package de.kundenblick.ticket.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.MarkedFileCheck;
import de.kundenblick.ticket.AttachmentNotFoundException;
import de.kundenblick.ticket.AttachmentRow;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AttachmentServiceIT {
    private static final int MEGABYTE = 1 << 20;
    private static final String DRAFT = "answer:1";

    @Inject
    AttachmentService service;

    @Inject
    AttachmentTidyJob tidying;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAnalyst asAnalyst;

    @Test
    void whatIsBeingWrittenBelongsToItsWriter() throws Exception {
        var file = upload("notiz.txt", "Hallo");

        assertThat(asAgent.call(() -> service.draft(DRAFT))).containsExactly(file);
        assertThat(asAgent.call(() -> text(service.content(file.id())))).isEqualTo("Hallo");
        assertThat(asColleague.call(() -> service.draft(DRAFT))).isEmpty();
        assertThatThrownBy(() -> asAdmin.call(() -> service.find(file.id())))
                .isInstanceOf(AttachmentNotFoundException.class);
        asAdmin.run(() -> service.discard(file.id()));
        assertThat(asAgent.call(() -> service.draft(DRAFT))).hasSize(1);

        asAgent.run(() -> service.discard(file.id()));

        assertThat(asAgent.call(() -> service.draft(DRAFT))).isEmpty();
        assertThat(given.database().count("SELECT count(*) FROM ticket_attachment_part"))
                .isZero();
    }

    @Test
    void aFileThatTheCheckRefusesLeavesNothing() {
        assertThatThrownBy(() -> upload("rechnung.txt", MarkedFileCheck.MARK + '!'))
                .hasMessage("ticket.attachment.harmful");

        assertThat(given.database().count("SELECT count(*) FROM ticket_attachment"))
                .isZero();
    }

    @Test
    void whoMayReadTheQueueMayReadItsFiles() throws Exception {
        given.queue("intern").openOnlyTo("Leitung");
        var open = sent(upload("offen.txt", "a"), given.ticket("1").id(), true);
        var hidden =
                sent(upload("geheim.txt", "b"), given.ticket("2").in("intern").id(), false);

        assertThat(asAgent.call(() -> service.find(open.id())).visible()).isTrue();
        assertThatThrownBy(() -> asAgent.call(() -> service.find(hidden.id())))
                .isInstanceOf(AttachmentNotFoundException.class);
        assertThatThrownBy(() -> asAgent.call(() -> service.content(hidden.id())))
                .isInstanceOf(AttachmentNotFoundException.class);
        assertThatThrownBy(() -> asColleague.call(() -> service.find(open.id())))
                .isInstanceOf(AttachmentNotFoundException.class);
        assertThat(asAnalyst.call(() -> service.find(hidden.id())).visible()).isFalse();
        assertThatThrownBy(() -> asAnalyst.call(() -> service.upload(DRAFT, "a.txt", 1, content("a"))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aLargeFileIsStoredWhileItArrives() throws Exception {
        long size = 24L * MEGABYTE + 17;
        var ahead = new AtomicLong();
        var digest = MessageDigest.getInstance("SHA-256");
        var source = new DigestInputStream(new Growing(size, ahead), digest);

        var file = asAgent.call(() -> service.upload(DRAFT, "groß.bin", size, source));

        assertThat(file.size()).isEqualTo(size);
        assertThat(file.sha256()).isEqualTo(HexFormat.of().formatHex(digest.digest()));
        assertThat(ahead.get()).as("bytes in memory at a time").isLessThanOrEqualTo(2L * MEGABYTE);
        assertThat(given.database().count("SELECT max(length(content)) FROM ticket_attachment_part"))
                .isEqualTo(MEGABYTE);
        var back = MessageDigest.getInstance("SHA-256");
        asAgent.run(() -> {
            try (var content = new DigestInputStream(service.content(file.id()), back)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        });
        assertThat(HexFormat.of().formatHex(back.digest())).isEqualTo(file.sha256());
    }

    @Test
    void whatTheRulesRefuseLeavesNothing() throws Exception {
        assertThatThrownBy(() -> upload("rechnung.pdf", "MZ\u0090\u0000")).hasMessage("ticket.attachment.typeRefused");
        assertThatThrownBy(() -> upload("lies mich.js. .", "alert(1)")).hasMessage("ticket.attachment.typeRefused");
        assertThatThrownBy(() -> upload("leer.txt", "")).hasMessage("ticket.attachment.empty");
        assertThatThrownBy(() -> upload("..", "a")).hasMessage("ticket.attachment.noName");
        assertThatThrownBy(() ->
                        asAgent.call(() -> service.upload(DRAFT, "a.bin", 26L * MEGABYTE, content("short after all"))))
                .hasMessage("ticket.attachment.tooLarge");
        assertThatThrownBy(() -> asAgent.call(
                        () -> service.upload(DRAFT, "a.bin", 1, new Growing(26L * MEGABYTE, new AtomicLong()))))
                .hasMessage("ticket.attachment.tooLarge");

        assertThat(given.database().count("SELECT count(*) FROM ticket_attachment"))
                .isZero();
    }

    @Test
    void aMessageHasSoManyFilesAndNoMore() throws Exception {
        for (int i = 0; i < 20; i++) {
            upload("datei" + i + ".txt", "a");
        }

        assertThatThrownBy(() -> upload("eine zu viel.txt", "a")).hasMessage("ticket.attachment.tooMany");
    }

    @Test
    void aFileIsWhatItsContentIsAndArchivesStayClosed() throws Exception {
        var page = upload("C:\\Bilder\\foto.png", "<!DOCTYPE html><html><script>alert(1)</script></html>");
        byte[] bomb = bomb();
        var archive =
                asAgent.call(() -> service.upload(DRAFT, "viel.zip", bomb.length, new ByteArrayInputStream(bomb)));

        assertThat(page)
                .returns("foto.png", AttachmentRow::name)
                .returns("text/html", AttachmentRow::mediaType)
                .returns(true, AttachmentRow::deceptive)
                .returns(false, AttachmentRow::isPicture);
        assertThat(archive)
                .returns("application/zip", AttachmentRow::mediaType)
                .returns(false, AttachmentRow::deceptive)
                .returns((long) bomb.length, AttachmentRow::size);
    }

    @Test
    void whatWasNeverSentGoesAfterAWeek() throws Exception {
        upload("alt.txt", "a");
        var kept = sent(upload("gesendet.txt", "b"), given.ticket("1").id(), true);
        given.database().update("UPDATE ticket_attachment SET created_at = created_at - interval '8 days'");
        upload("neu.txt", "c");

        tidying.run();

        assertThat(given.database().texts("SELECT name FROM ticket_attachment ORDER BY name"))
                .containsExactly("gesendet.txt", "neu.txt");
        assertThat(asAgent.call(() -> text(service.content(kept.id())))).isEqualTo("b");
    }

    private AttachmentRow upload(String name, String text) throws Exception {
        return asAgent.call(() -> service.upload(DRAFT, name, text.length(), content(text)));
    }

    private AttachmentRow sent(AttachmentRow file, long ticketId, boolean visible) {
        long message = given.database().nextId();
        given.database()
                .update(
                        """
                        INSERT INTO ticket_message
                            (id, version, ticket_id, sender, channel, visible, author, body, written_at)
                        VALUES (?, 1, ?, 'AGENT', 'PORTAL', ?, 'Petra Adler', 'Text', now())
                        """,
                        message,
                        ticketId,
                        visible);
        given.database()
                .update("UPDATE ticket_attachment SET message_id = ?, draft = NULL WHERE id = ?", message, file.id());
        return file;
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String text(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A few bytes that would become very many, were it unpacked. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        byte[] nothing = new byte[MEGABYTE];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nichts"));
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        return bytes.toByteArray();
    }

    /** A file that notes how much of it was asked for beyond what is stored. */
    private final class Growing extends InputStream {
        private final long size;
        private final AtomicLong ahead;
        private long position;

        Growing(long size, AtomicLong ahead) {
            this.size = size;
            this.ahead = ahead;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("Byte for byte is too slow");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == size) {
                return -1;
            }
            if (position % MEGABYTE == 0) {
                long stored =
                        given.database().count("SELECT coalesce(sum(length(content)), 0) FROM ticket_attachment_part");
                ahead.accumulateAndGet(position - stored, Math::max);
            }
            int count = (int) Math.min(Math.min(length, MEGABYTE - position % MEGABYTE), size - position);
            for (int i = 0; i < count; i++) {
                target[offset + i] = (byte) ((position + i) * 31 >> 7);
            }
            position += count;
            return count;
        }
    }
}
