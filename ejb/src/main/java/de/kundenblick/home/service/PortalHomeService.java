package de.kundenblick.home.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.customer.PortalNews;
import de.kundenblick.customer.SignedInContact;
import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.customer.service.PortalNewsSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What greets a contact at the portal, out of all areas. */
@Stateless
@RolesAllowed(Permissions.CONTACT)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PortalHomeService {
    @Inject
    CurrentContact current;

    @Inject
    Instance<PortalNewsSource> sources;

    /** Empty for somebody who has ceased to be a contact since signing in. */
    public Optional<SignedInContact> reader() {
        return current.find();
    }

    /** What was shown last, newest first. */
    public List<PortalNews> news(int most) {
        return current.find().stream()
                .flatMap(reader -> sources.stream().flatMap(source -> source.newest(reader, most).stream()))
                .sorted(Comparator.comparing(PortalNews::at).reversed().thenComparing(PortalNews::number))
                .limit(most)
                .toList();
    }

    /** How many records hold something unread; counted up to the most. */
    public int unread(int most) {
        return current.find()
                .map(reader -> sources.stream()
                        .mapToInt(source -> source.unread(reader, most))
                        .sum())
                .map(sum -> Math.min(sum, most))
                .orElse(0);
    }
}
