package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.service.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Contacts, for the search over all areas. */
@ApplicationScoped
public class ContactSearchSource implements SearchSource {
    @Inject
    CustomerSearchService search;

    @Override
    public String group() {
        return "contact";
    }

    @Override
    public int place() {
        return 200;
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_READ;
    }

    @Override
    public List<SearchHit> find(String typed, int most) {
        return search.contacts(typed, new Slice(0, most)).stream()
                .map(hit -> new SearchHit(
                        hit.name(),
                        hit.customerName(),
                        hit.email(),
                        "/intranet/ticket/contact?login=" + CustomerSearchSource.encoded(hit.login()),
                        hit.reason()))
                .toList();
    }

    @Override
    public Optional<String> list(String typed) {
        return Optional.of("/intranet/customer/contacts?q=" + CustomerSearchSource.encoded(typed)
                + "&validity=VALID&sort=displayName");
    }
}
