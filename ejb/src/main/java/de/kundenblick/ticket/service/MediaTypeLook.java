package de.kundenblick.ticket.service;

import de.kundenblick.shared.service.Parts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

/** Works out from the beginning of a file what it is, whatever its name says. Nothing is ever unpacked. */
class MediaTypeLook {
    private static final int BEGINNING = 65_536;

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes(MediaTypeLook.class.getClassLoader());

    private byte[] beginning = {};

    /**
     * @param type what the content is
     * @param isDeceptive whether the name says something else
     */
    record Found(String type, boolean isDeceptive) {}

    void next(byte[] part) {
        if (beginning.length < BEGINNING) {
            beginning = Parts.beginning(beginning, part, BEGINNING);
        }
    }

    Found found(String name) {
        MediaType content = detect(beginning, null).getBaseType();
        MediaType claimed = detect(new byte[0], name).getBaseType();
        if (claimed.equals(MediaType.OCTET_STREAM) || content.equals(claimed)) {
            return new Found(content.toString(), false);
        }
        if (isKindOf(claimed, content) && !wouldBeRecognised(claimed, content)) {
            return new Found(claimed.toString(), false);
        }
        boolean isMoreExact = isKindOf(content, claimed) && !claimed.equals(MediaType.TEXT_PLAIN);
        return new Found(content.toString(), !isMoreExact);
    }

    private static boolean isKindOf(MediaType special, MediaType general) {
        return TYPES.getMediaTypeRegistry().isSpecializationOf(special, general);
    }

    /** Its content would show what it is: where it does not, the name is wrong. */
    private static boolean wouldBeRecognised(MediaType claimed, MediaType content) {
        try {
            return content.equals(MediaType.OCTET_STREAM)
                    && TYPES.forName(claimed.toString()).hasMagic();
        } catch (MimeTypeException unknown) {
            return false;
        }
    }

    /** @param name null to look at nothing but the content */
    private static MediaType detect(byte[] content, String name) {
        var metadata = new Metadata();
        if (name != null) {
            metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        }
        try {
            return TYPES.detect(content.length == 0 ? null : new ByteArrayInputStream(content), metadata);
        } catch (IOException neverOfMemory) {
            throw new UncheckedIOException(neverOfMemory);
        }
    }
}
