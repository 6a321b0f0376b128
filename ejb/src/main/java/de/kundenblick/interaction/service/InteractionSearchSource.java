package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.search.SearchHit;
import de.kundenblick.shared.service.SearchSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Interactions, for the search over all areas. */
@ApplicationScoped
public class InteractionSearchSource implements SearchSource {
    @Inject
    InteractionSearchService search;

    @Override
    public String group() {
        return "interaction";
    }

    @Override
    public int place() {
        return 400;
    }

    @Override
    public String permission() {
        return Permissions.INTERACTION_READ;
    }

    @Override
    public List<SearchHit> find(String typed, int most) {
        return search.find(typed, most);
    }

    @Override
    public Optional<String> list(String typed) {
        return Optional.of(
                "/intranet/interaction/list?words=" + URLEncoder.encode(typed.strip(), StandardCharsets.UTF_8));
    }
}
