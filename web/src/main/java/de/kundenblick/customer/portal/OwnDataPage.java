package de.kundenblick.customer.portal;

import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.customer.service.OwnDataService;
import de.kundenblick.customer.web.PersonalDataFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.StreamedContent;

/** What is stored about the contact who is signed in, to take home. */
@Named("ownData")
@RequestScoped
public class OwnDataPage {
    @Inject
    OwnDataService service;

    @Inject
    PersonalDataFile files;

    @Inject
    CurrentContact current;

    public StreamedContent getJson() {
        return files.of(service.own("json"), current.get().login(), "json");
    }

    public StreamedContent getPdf() {
        return files.of(service.own("pdf"), current.get().login(), "pdf");
    }
}
