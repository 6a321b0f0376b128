package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.Published;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Optional;

/** Says what the bar does not, with which something published can be taken back: why it cannot be read, or nobody is told. */
@Dependent
class PublishedNote implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    Messages messages;

    /** @param published empty when it was published already */
    void tell(Optional<Published> published) {
        if (published.isEmpty()) {
            messages.info("interaction.publish.already");
            return;
        }
        if (published.get().withoutSender()) {
            messages.warn("interaction.publish.withoutSender");
        }
        if (published.get().readers() == 0) {
            messages.warn("interaction.publish.unread");
        }
    }
}
