package de.kundenblick.search.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.search.SearchGroup;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.service.SearchSource;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** One search over all areas, grouped, in what the caller may see. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
@DeclareRoles({Permissions.CUSTOMER_READ, Permissions.TICKET_READ})
public class SearchService {
    /** Hits of a group that are shown. */
    public static final int SHOWN = 6;

    @Inject
    Instance<SearchSource> sources;

    @Resource
    SessionContext context;

    /** Groups without hits are left out. */
    public List<SearchGroup> find(String typed) {
        return sources.stream()
                .filter(source -> context.isCallerInRole(source.permission()))
                .sorted(Comparator.comparingInt(SearchSource::place))
                .map(source -> group(source, typed))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    private static SearchGroup group(SearchSource source, String typed) {
        List<SearchHit> hits = source.find(typed, SHOWN + 1);
        boolean more = hits.size() > SHOWN;
        return new SearchGroup(
                source.group(),
                more ? hits.subList(0, SHOWN) : hits,
                more ? source.list(typed).orElse(null) : null);
    }
}
