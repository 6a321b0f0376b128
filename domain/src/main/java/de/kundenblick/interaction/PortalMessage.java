package de.kundenblick.interaction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a contact writes.
 *
 * @param text without formatting
 * @param draft under which files wait for it; null when there are none
 * @param token the same for the same text of the same form, so that it is written once however often it is sent
 */
public record PortalMessage(
        @NotBlank @Size(max = InteractionEntry.LONGEST_TEXT) String text,
        @Size(max = 60) String draft,
        @NotNull @Size(min = 16, max = 64) String token)
        implements Serializable {}
