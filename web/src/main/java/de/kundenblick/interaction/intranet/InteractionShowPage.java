package de.kundenblick.interaction.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.RecordView;
import de.kundenblick.account.service.RecordViewService;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.interaction.EntryRow;
import de.kundenblick.interaction.InteractionNotFoundException;
import de.kundenblick.interaction.InteractionView;
import de.kundenblick.interaction.service.InteractionEntryService;
import de.kundenblick.interaction.service.InteractionService;
import de.kundenblick.interaction.service.PortalMessageService;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.web.Pager;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One interaction: what was said, or what is known of it as a whole. */
@Named("interactionShow")
@ViewScoped
public class InteractionShowPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int ENTRIES = 20;
    private static final String GENERAL = "general";

    @Inject
    InteractionService interactions;

    @Inject
    InteractionEntryService service;

    @Inject
    PortalMessageService portal;

    @Inject
    Viewer viewer;

    @Inject
    RecordViewService views;

    private String number;
    private String tab;
    private int first;
    private InteractionView interaction;
    private List<EntryRow> entries = List.of();

    /** @throws InteractionNotFoundException when there is no such interaction */
    public void open() {
        interaction = interactions.find(number).orElseThrow(() -> new InteractionNotFoundException(number));
        views.opened(RecordView.Kind.INTERACTION, interaction.id());
        if (isGeneral()) {
            return;
        }
        entries = service.list(interaction.id(), new Slice(Math.max(0, first), ENTRIES));
        if (viewer.may(Permissions.INTERACTION_EDIT) && entries.stream().anyMatch(EntryRow::unread)) {
            portal.markRead(interaction.id(), newest());
        }
    }

    /** What came after the entries were read stays unread. */
    private long newest() {
        return entries.stream().mapToLong(EntryRow::id).max().orElse(0);
    }

    /** The body of an entry in HTML, without anything that harms. */
    public String html(EntryRow entry) {
        return SafeHtml.of(entry.body());
    }

    /** Which part of the conversation is shown, counted from the newest. */
    public Pager getPager() {
        return new Pager(first, ENTRIES, interaction.entries());
    }

    public boolean isGeneral() {
        return GENERAL.equals(tab);
    }

    /** How this record calls the contact, beside the master data; nothing differs without a contact. */
    public ContactCopy getCopy() {
        var fields = interaction.fields();
        var copy = new ContactCopy(fields.contactName(), fields.contactPhone());
        var contact = interaction.contact();
        return contact == null ? copy : copy.follow(contact.name(), contact.phone());
    }

    public InteractionView getInteraction() {
        return interaction;
    }

    public List<EntryRow> getEntries() {
        return entries;
    }

    /** For what is asked about all entries at once. */
    public List<Long> getEntryIds() {
        return entries.stream().map(EntryRow::id).toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
