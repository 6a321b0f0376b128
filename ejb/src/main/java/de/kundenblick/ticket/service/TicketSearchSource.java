package de.kundenblick.ticket.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.service.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tickets, for the search over all areas. */
@ApplicationScoped
public class TicketSearchSource implements SearchSource {
    @Inject
    TicketSearchService search;

    @Override
    public String group() {
        return "ticket";
    }

    @Override
    public int place() {
        return 300;
    }

    @Override
    public String permission() {
        return Permissions.TICKET_READ;
    }

    @Override
    public List<SearchHit> find(String typed, int most) {
        return search.find(typed, most);
    }

    @Override
    public Optional<String> list(String typed) {
        return Optional.of("/intranet/ticket/search?q=" + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8));
    }
}
