package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.service.InteractionEntryService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Writes a further entry. */
@Named("interactionEntry")
@ViewScoped
public class InteractionEntryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    InteractionEntryService entries;

    @Inject
    Messages messages;

    private final EntryForm entry = new EntryForm();
    private String sent;
    private long written;

    /** A second click on the same button writes nothing more. */
    public String save(InteractionView interaction) {
        String number = interaction.number();
        String draft = draftKey(interaction);
        if (sent == null || !sent.equals(entry.getText())) {
            written = entries.write(number, entry.entry(), draft);
            sent = entry.getText();
        }
        messages.saved(draft).info("interaction.entry.saved", number);
        return entry.isInternal()
                ? InteractionAddress.of(number)
                : InteractionAddress.publishing(number, written, entry.isIncoming());
    }

    /** Under which the browser keeps what is typed, and the server what is attached. */
    public String draftKey(InteractionView interaction) {
        return "interaction-entry:" + interaction.id();
    }

    public EntryForm getEntry() {
        return entry;
    }
}
