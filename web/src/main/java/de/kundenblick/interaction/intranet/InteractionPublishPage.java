package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.PortalEntry;
import de.kundenblick.interaction.PublicationPreview;
import de.kundenblick.interaction.Recallable;
import de.kundenblick.interaction.service.PublicationService;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** "So sieht es der Kunde": shows an entry before it is published, publishes it and takes it back. */
@Named("interactionPublish")
@ViewScoped
public class InteractionPublishPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    PublicationService service;

    @Inject
    PublishedNote note;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private PublicationPreview preview;
    private boolean incoming;
    private boolean withFiles;
    private List<Recallable> recallable;

    /** Whoever wrote an entry that is not internal comes with its id in the address. */
    @PostConstruct
    void open() {
        Map<String, String> asked =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        String entry = asked.getOrDefault("publish", "");
        if (entry.matches("\\d{1,18}")) {
            incoming = Boolean.parseBoolean(asked.get("incoming"));
            preview = service.preview(Long.parseLong(entry), incoming)
                    .filter(found -> !found.published())
                    .orElse(null);
            withFiles = preview != null && !preview.files().isEmpty();
        }
    }

    public String publish() {
        note.tell(service.publish(preview.entryId(), incoming, withFiles));
        messages.keep();
        return InteractionAddress.of(preview.number());
    }

    /** The writer's wish is over; whoever only closes the dialog keeps it. */
    public String keep() {
        service.leaveInternal(preview.entryId());
        return InteractionAddress.of(preview.number());
    }

    public String recall(Recallable published) {
        int opened = service.recall(published.entryId());
        messages.keep().info("interaction.publish.recalled");
        if (opened > 0) {
            messages.warn("interaction.publish.openedMeanwhile", opened);
        }
        return InteractionAddress.of(published.number());
    }

    /** Makes an entry internal again, whose mails may have left. */
    public String withdraw(String number, long entryId) {
        int left = service.withdraw(entryId);
        messages.keep().info("interaction.publish.withdrawn");
        if (left > 0) {
            messages.warn("interaction.publish.mailsAreOut", left);
        }
        return InteractionAddress.of(number);
    }

    /** What the reader published just now. */
    public List<Recallable> getRecallable() {
        if (recallable == null) {
            recallable = service.recallable();
        }
        return recallable;
    }

    public long seconds(Recallable published) {
        return published.seconds(clock.instant());
    }

    public PortalEntry getEntry() {
        return preview.shownAt(clock.instant());
    }

    /** The body in HTML, without anything that harms. */
    public String getHtml() {
        return SafeHtml.of(preview.body());
    }

    /** Null as long as nothing is about to be published. */
    public PublicationPreview getPreview() {
        return preview;
    }

    public boolean isIncoming() {
        return incoming;
    }

    public void setIncoming(boolean incoming) {
        this.incoming = incoming;
    }

    public boolean isWithFiles() {
        return withFiles;
    }

    public void setWithFiles(boolean withFiles) {
        this.withFiles = withFiles;
    }
}
