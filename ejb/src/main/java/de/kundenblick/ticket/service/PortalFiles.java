package de.kundenblick.ticket.service;

import de.kundenblick.customer.SignedInContact;
import de.kundenblick.ticket.AttachmentRow;
import java.util.Optional;

/** Says which sent files of an area a contact may have at the portal. */
public interface PortalFiles {
    /** Empty for a file that is not of the area, or not for the contact. */
    Optional<AttachmentRow> find(long id, SignedInContact reader);
}
