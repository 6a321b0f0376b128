package de.kundenblick.interaction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What a contact begins.
 *
 * @param customerNumber one of the contact's customers
 * @param topicId one of those that are offered at the portal
 */
public record NewPortalInteraction(
        @NotBlank String customerNumber,
        long topicId,
        @NotBlank @Size(max = 200) String subject,
        @NotNull @Valid PortalMessage message)
        implements Serializable {}
