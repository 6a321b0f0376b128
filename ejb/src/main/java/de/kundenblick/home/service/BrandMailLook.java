package de.kundenblick.home.service;

import de.kundenblick.home.PortalBrand;
import de.kundenblick.mail.service.MailLook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Mails come from the portal by the portal's own name. */
@ApplicationScoped
class BrandMailLook implements MailLook {
    private static final String PRODUCT = "Kundenblick";

    @Inject
    BrandRepository brands;

    @Override
    public String portalName() {
        return brands.find().map(PortalBrand::getName).orElse(PRODUCT);
    }
}
