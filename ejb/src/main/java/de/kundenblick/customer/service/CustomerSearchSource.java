package de.kundenblick.customer.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.service.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Customers, for the search over all areas. */
@ApplicationScoped
public class CustomerSearchSource implements SearchSource {
    @Inject
    CustomerSearchService search;

    @Override
    public String group() {
        return "customer";
    }

    @Override
    public int place() {
        return 100;
    }

    @Override
    public String permission() {
        return Permissions.CUSTOMER_READ;
    }

    @Override
    public List<SearchHit> find(String typed, int most) {
        return search.customers(typed, new Slice(0, most)).stream()
                .map(hit -> new SearchHit(
                        hit.name(),
                        hit.number(),
                        hit.city(),
                        "/intranet/customer/center?number=" + encoded(hit.number()),
                        hit.reason()))
                .toList();
    }

    @Override
    public Optional<String> list(String typed) {
        return Optional.of("/intranet/customer/list?q=" + encoded(typed) + "&validity=VALID&sort=name");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
