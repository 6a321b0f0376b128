package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.audit.AuditAction;
import de.kundenblick.audit.Audited;
import de.kundenblick.customer.ContactNotFoundException;
import de.kundenblick.privacy.PersonalQuery.Reader;
import de.kundenblick.privacy.service.PersonalFiles;
import de.kundenblick.privacy.service.PersonalPart;
import de.kundenblick.shared.limit.Limit;
import de.kundenblick.shared.service.Limited;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Everything that is stored about a contact, for an employee who has to answer for it. It holds what stands in the tickets
 * of all queues and in interactions, so that it takes the permissions for these as well.
 */
@Stateless
@RolesAllowed(Permissions.CUSTOMER_EXPORT)
@DeclareRoles({Permissions.TICKET_READ_ALL, Permissions.INTERACTION_READ})
public class ContactDataService {
    @Inject
    ContactRepository contacts;

    @Inject
    PersonalFiles files;

    @Inject
    Event<Audited> audited;

    @Resource
    SessionContext context;

    /** @param format as it is to be found in the audit log */
    @Limited(Limit.EXPORT)
    public List<PersonalPart> of(String login, String format) {
        if (!context.isCallerInRole(Permissions.TICKET_READ_ALL)
                || !context.isCallerInRole(Permissions.INTERACTION_READ)) {
            throw new EJBAccessException("The caller does not see all that belongs to a person");
        }
        var contact = contacts.find(login).orElseThrow(() -> new ContactNotFoundException(login));
        audited.fire(new Audited(AuditAction.EXPORTED, "contact", contact.getLogin(), "personal data, " + format));
        return files.of(contact.getId(), Reader.EMPLOYEE);
    }
}
