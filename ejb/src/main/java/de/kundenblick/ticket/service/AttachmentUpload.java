package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.Parts;
import de.kundenblick.ticket.AttachmentRefusedException;
import de.kundenblick.ticket.AttachmentRow;
import de.kundenblick.ticket.FileOwner;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Takes in a file as it arrives, and finds out what it is. */
@Dependent
class AttachmentUpload {
    private static final int MOST_UNSENT = 200;
    private static final int MOST_UNSENT_AT_PORTAL = 40;

    /** Of somebody at the portal: as long together as so many of the largest that are taken. */
    private static final int LARGEST_UNSENT_AT_PORTAL = 10;

    @Inject
    AttachmentRepository attachments;

    @Inject
    AttachmentFiles files;

    @Inject
    AttachmentRules rules;

    @Inject
    @Any
    Instance<FileCheck> checks;

    /**
     * @param announced how long it is going to be
     * @throws AttachmentRefusedException when the rules do not let it in; nothing of it stays
     */
    AttachmentRow take(String draft, FileOwner owner, String typedName, long announced, InputStream content) {
        rules.checkSize(typedName, announced);
        if (attachments.draft(owner, draft).size() >= rules.mostFiles()) {
            throw AttachmentRefusedException.tooMany(rules.mostFiles());
        }
        int most = owner instanceof FileOwner.Staff ? MOST_UNSENT : MOST_UNSENT_AT_PORTAL;
        if (attachments.countUnsent(owner) >= most) {
            throw AttachmentRefusedException.tooManyUnsent(most);
        }
        long room = room(owner);
        checkRoom(announced, room);
        String name = FileNames.plain(typedName).orElseThrow(AttachmentRefusedException::noName);
        long id = files.open(draft, owner, name);
        boolean complete = false;
        try {
            var row = store(id, name, content, room);
            complete = true;
            return row;
        } catch (IOException connectionLost) {
            throw new UncheckedIOException(connectionLost);
        } finally {
            if (!complete) {
                files.drop(id);
            }
        }
    }

    /** How many bytes more may wait. */
    private long room(FileOwner owner) {
        return owner instanceof FileOwner.Staff
                ? Long.MAX_VALUE
                : LARGEST_UNSENT_AT_PORTAL * rules.mostBytes() - attachments.countUnsentBytes(owner);
    }

    private void checkRoom(long bytes, long room) {
        if (bytes > room) {
            throw AttachmentRefusedException.tooMuchUnsent(LARGEST_UNSENT_AT_PORTAL * rules.megabytes());
        }
    }

    private AttachmentRow store(long id, String name, InputStream content, long room) throws IOException {
        var look = new MediaTypeLook();
        var digest = sha256();
        long[] size = {0};
        Parts.each(content, (number, part) -> {
            size[0] += part.length;
            rules.checkSize(name, size[0]);
            checkRoom(size[0], room);
            look.next(part);
            if (number == 0) {
                rules.checkType(name, look.found(name).type());
            }
            digest.update(part);
            files.add(id, number, part);
        });
        if (size[0] == 0) {
            throw AttachmentRefusedException.empty(name);
        }
        for (FileCheck check : checks) {
            try (var stored = files.content(id)) {
                if (check.isHarmful(name, stored)) {
                    throw AttachmentRefusedException.harmful(name);
                }
            }
        }
        return files.close(id, size[0], HexFormat.of().formatHex(digest.digest()), look.found(name));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
