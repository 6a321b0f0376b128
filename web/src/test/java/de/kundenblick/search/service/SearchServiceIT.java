package de.kundenblick.search.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.given.Fixtures;
import de.kundenblick.search.SearchGroup;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsColleague;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.shared.search.SearchHit;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class SearchServiceIT {
    @Inject
    SearchService service;

    @Inject
    Fixtures given;

    @Inject
    AsAgent asAgent;

    @Inject
    AsColleague asColleague;

    @Inject
    AsConfigurator asConfigurator;

    @Test
    void oneBoxFindsCustomersContactsAndTicketsInGroups() throws Exception {
        given.customer("K-7").named("Hafen AG");
        given.contact("harbour").at("K-7").named("Hanna", "Häfner");
        given.ticket("T-4711").subject("Kran im Häfen steht");
        given.ticket("T-9").subject("Anderes");

        assertThat(find("hafen")).containsExactly("customer: Hafen AG", "ticket: Kran im Häfen steht");
        assertThat(find("kraen || kran")).containsExactly("ticket: Kran im Häfen steht");
        assertThat(find("häf*"))
                .containsExactly("customer: Hafen AG", "contact: Hanna Häfner", "ticket: Kran im Häfen steht");
        assertThat(find("t-47")).containsExactly("ticket: Kran im Häfen steht");
        assertThat(find("**")).contains("customer: Hafen AG", "contact: Hanna Häfner", "ticket: Anderes");
        assertThat(find("h")).isEmpty();
    }

    @Test
    void everybodyFindsOnlyWhatIsOpenToThem() throws Exception {
        given.customer("K-7").named("Hafen AG");
        given.ticket("T-4711").subject("Hafen dicht");

        assertThat(names(asColleague.call(() -> service.find("hafen")))).containsExactly("customer: Hafen AG");
        assertThat(names(asConfigurator.call(() -> service.find("hafen")))).isEmpty();
    }

    @Test
    void aGroupWithMoreHitsLeadsToTheListOfThemAll() throws Exception {
        for (int i = 1; i <= 9; i++) {
            given.customer("K-" + i).named("Hafen & Co " + i);
        }

        var groups = asAgent.call(() -> service.find("hafen & co"));

        assertThat(groups).singleElement().satisfies(group -> {
            assertThat(group.hits()).hasSize(SearchService.SHOWN);
            assertThat(group.list()).isEqualTo("/intranet/customer/list?q=hafen+%26+co&validity=VALID&sort=name");
        });
    }

    private List<String> find(String typed) throws Exception {
        return names(asAgent.call(() -> service.find(typed)));
    }

    private static List<String> names(List<SearchGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.hits().stream().map(SearchHit::title).map(title -> group.name() + ": " + title))
                .toList();
    }
}
