package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.EntryDelivery;
import de.kundenblick.interaction.PortalReader;
import de.kundenblick.interaction.PortalReaders;
import de.kundenblick.interaction.ReaderDelivery;
import de.kundenblick.interaction.service.DeliveryRepository.Trace;
import de.kundenblick.mail.MailAddress;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Proves what became of published entries: which mails were sent, and who has opened them at the portal. */
@Stateless
@RolesAllowed(Permissions.INTERACTION_READ)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DeliveryService {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_READERS = 500;

    @Inject
    DeliveryRepository deliveries;

    @Inject
    PortalReaderRepository readers;

    @Inject
    Clock clock;

    /** Of the latest published entries of an interaction. */
    public List<EntryDelivery> entries(long interactionId) {
        return deliveries.entries(interactionId, MOST_ENTRIES);
    }

    /** Who may read what is published of an interaction; without names. */
    public PortalReaders readers(long interactionId) {
        return readers.ofInteraction(interactionId, clock.instant(), 1);
    }

    /** What became of one entry for each of those who may read it or did, and for each address that a mail went to. */
    public List<ReaderDelivery> readersOf(long entryId) {
        var traces = deliveries.traces(entryId, MOST_READERS);
        var mails = new HashMap<String, Trace>();
        var opened = new HashMap<Long, Trace>();
        for (Trace trace : traces) {
            if (trace.mail() == null) {
                opened.put(trace.contactId(), trace);
            } else {
                mails.put(key(trace.name()), trace);
            }
        }
        var rows = new ArrayList<ReaderDelivery>();
        var known = new HashSet<String>();
        deliveries
                .interactionOf(entryId)
                .map(id ->
                        readers.ofInteraction(id, clock.instant(), MOST_READERS).first())
                .orElse(List.of())
                .forEach(reader -> {
                    rows.add(row(reader, mails, opened.remove(reader.id())));
                    known.add(key(reader.email()));
                });
        opened.values().forEach(trace -> rows.add(former(trace.name(), null, trace)));
        mails.forEach((address, trace) -> {
            if (!known.contains(address)) {
                rows.add(former(trace.name(), trace, null));
            }
        });
        return rows;
    }

    private static ReaderDelivery row(PortalReader reader, Map<String, Trace> mails, Trace opened) {
        Trace mail = mails.get(key(reader.email()));
        return new ReaderDelivery(
                reader.name(),
                reader.customer(),
                true,
                reader.shared(),
                reader.signsIn(),
                mail == null ? null : mail.mail(),
                mail == null ? null : mail.at(),
                opened == null ? null : opened.at());
    }

    private static ReaderDelivery former(String name, Trace mail, Trace opened) {
        return new ReaderDelivery(
                name,
                null,
                false,
                false,
                false,
                mail == null ? null : mail.mail(),
                mail == null ? null : mail.at(),
                opened == null ? null : opened.at());
    }

    private static String key(String address) {
        return MailAddress.usable(address)
                .orElse(address == null ? "" : address)
                .toLowerCase(Locale.ROOT);
    }
}
