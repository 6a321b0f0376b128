package de.kundenblick.ticket.service;

import de.kundenblick.mail.inbound.MailPart;
import de.kundenblick.shared.service.Parts;
import de.kundenblick.ticket.AttachmentRefusedException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files of mails: what the rules do not let in is named, and stays in the source of the mail. */
@Dependent
class IncomingFiles {
    /** How many bytes go to the database at once. */
    private static final int BATCH = 4 << 20;

    @Inject
    IncomingFileRepository stored;

    @Inject
    AttachmentRules rules;

    @Inject
    @Any
    Instance<FileCheck> checks;

    /** Looks into every file, and stores nothing. */
    CheckedFiles check(List<MailPart> parts) {
        var files = new ArrayList<IncomingFile>();
        var refused = new ArrayList<String>();
        var names = new HashMap<String, Integer>();
        for (MailPart part : parts) {
            String name =
                    unique(FileNames.plain(part.name()).orElseGet(() -> MailWords.text("ticket.mail.file")), names);
            try {
                files.add(look(part, name));
            } catch (AttachmentRefusedException reason) {
                refused.add(MailWords.text("ticket.mail.refused", name, reason(reason)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return new CheckedFiles(files, refused);
    }

    private static String reason(AttachmentRefusedException reason) {
        return switch (reason.getKey()) {
            case "ticket.attachment.tooLarge" -> MailWords.text("ticket.mail.refused.large");
            case "ticket.attachment.harmful" -> MailWords.text("ticket.mail.refused.harmful");
            default -> MailWords.text("ticket.mail.refused.type");
        };
    }

    private IncomingFile look(MailPart part, String name) throws IOException {
        var look = new MediaTypeLook();
        var digest = sha256();
        long[] size = {0};
        try (var content = part.content().open()) {
            Parts.each(content, (number, piece) -> {
                size[0] += piece.length;
                rules.checkSize(name, size[0]);
                look.next(piece);
                if (number == 0) {
                    rules.checkType(name, look.found(name).type());
                }
                digest.update(piece);
            });
        }
        for (FileCheck check : checks) {
            try (var content = part.content().open()) {
                if (check.isHarmful(name, content)) {
                    throw AttachmentRefusedException.harmful(name);
                }
            }
        }
        var found = look.found(name);
        String sha256 = HexFormat.of().formatHex(digest.digest());
        return new IncomingFile(part, name, found.type(), found.isDeceptive(), size[0], sha256);
    }

    /** Puts the files to a message or an entry, which are in the database by then; one of the two is null. */
    void store(List<IncomingFile> files, Long messageId, Long entryId, Instant at) {
        if (files.isEmpty()) {
            return;
        }
        var ids = stored.add(files, messageId, entryId, at);
        var batch = new ArrayList<IncomingFileRepository.Piece>();
        long[] waiting = {0};
        for (IncomingFile file : files) {
            long id = ids.get(file.name());
            try (var content = file.part().content().open()) {
                Parts.each(content, (number, piece) -> {
                    batch.add(new IncomingFileRepository.Piece(id, number, piece));
                    waiting[0] += piece.length;
                    if (waiting[0] >= BATCH) {
                        stored.add(batch);
                        batch.clear();
                        waiting[0] = 0;
                    }
                });
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        if (!batch.isEmpty()) {
            stored.add(batch);
        }
    }

    /** @param names how often each is there, so that thousands of the same name are not counted anew each time */
    private static String unique(String name, Map<String, Integer> names) {
        String candidate = name;
        while (names.putIfAbsent(candidate.toLowerCase(Locale.ROOT), 1) != null) {
            candidate = FileNames.numbered(name, names.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum));
        }
        return candidate;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
