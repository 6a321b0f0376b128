package de.kundenblick.customer.intranet;

import de.kundenblick.customer.service.ContactDataService;
import de.kundenblick.customer.web.PersonalDataFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.StreamedContent;

/** Everything that is stored about a contact, for download by an employee. */
@Named("contactData")
@RequestScoped
public class ContactDataExport {
    @Inject
    ContactDataService service;

    @Inject
    PersonalDataFile files;

    /** @param format {@code json} or {@code pdf} */
    public StreamedContent of(String login, String format) {
        return files.of(service.of(login, format), login, format);
    }
}
