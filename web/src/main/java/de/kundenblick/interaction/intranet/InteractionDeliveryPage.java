package de.kundenblick.interaction.intranet;

import de.kundenblick.interaction.EntryDelivery;
import de.kundenblick.interaction.PortalReaders;
import de.kundenblick.interaction.ReaderDelivery;
import de.kundenblick.interaction.service.DeliveryService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of the published entries of one interaction. */
@Named("interactionDelivery")
@ViewScoped
public class InteractionDeliveryPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    DeliveryService service;

    private Map<Long, EntryDelivery> entries;
    private PortalReaders readers;
    private EntryDelivery opened;
    private List<ReaderDelivery> proof = List.of();

    /** Null for an entry that is internal. */
    public EntryDelivery of(long interactionId, long entryId) {
        if (entries == null) {
            entries = service.entries(interactionId).stream()
                    .collect(Collectors.toMap(EntryDelivery::entryId, Function.identity()));
        }
        return entries.get(entryId);
    }

    /** Who may read what is published of the interaction, by number. */
    public PortalReaders readers(long interactionId) {
        if (readers == null) {
            readers = service.readers(interactionId);
        }
        return readers;
    }

    /** @param entryId as the address says it; nothing is opened for anything that is not published */
    public void open(long interactionId, String entryId) {
        if (entryId != null && entryId.matches("\\d{1,18}") && opened == null) {
            opened = of(interactionId, Long.parseLong(entryId));
            proof = opened == null ? List.of() : service.readersOf(opened.entryId());
        }
    }

    /** Null as long as nobody asked. */
    public EntryDelivery getOpened() {
        return opened;
    }

    public List<ReaderDelivery> getProof() {
        return proof;
    }
}
