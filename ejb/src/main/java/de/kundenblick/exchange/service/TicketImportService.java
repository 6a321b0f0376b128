package de.kundenblick.exchange.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.service.CurrentEmployee;
import de.kundenblick.exchange.ImportProgress;
import de.kundenblick.exchange.ImportResult;
import de.kundenblick.exchange.TicketFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Imports tickets for an employee. Has no transaction of its own: every batch of tickets is committed by itself. */
@Stateless
@RolesAllowed(Permissions.IMPORT_RUN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TicketImportService {
    @Inject
    TicketImporter importer;

    @Inject
    ExchangeRepository stored;

    @Inject
    CurrentEmployee current;

    /**
     * New queues are opened to the caller's teams.
     *
     * @param progress told while the import runs
     * @throws de.kundenblick.exchange.FileRefusedException when the file as a whole cannot be read; nothing is written
     */
    public ImportResult importTickets(
            InputStream content, Charset charset, TicketFormat format, ImportProgress progress) {
        return importer.run(content, charset, format, stored.teamIdsOf(current.id()), progress);
    }
}
