package de.kundenblick.interaction.intranet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where actions lead that are over: to the interaction, read anew. */
final class InteractionAddress {
    private InteractionAddress() {}

    static String of(String number) {
        return "/intranet/interaction/show?faces-redirect=true&number="
                + URLEncoder.encode(number, StandardCharsets.UTF_8);
    }

    /** Where the writer sees what the customer is going to see before it is published. */
    static String publishing(String number, long entryId, boolean incoming) {
        return of(number) + "&publish=" + entryId + "&incoming=" + incoming;
    }
}
