package de.kundenblick.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.shared.phone.PhoneNumbers;
import de.kundenblick.ticket.Priority;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class DemoFilesTest {
    private static final Set<String> STATES = Set.of(
            "new",
            "open",
            "pending reminder",
            "pending auto close+",
            "pending auto close-",
            "closed successful",
            "closed unsuccessful",
            "merged",
            "removed");

    private final List<String> logins = column("employees", "login").toList();
    private final List<String> queues = column("teams-and-queues", "queue").toList();

    @Test
    void everyTelephoneNumberIsOneThatGermanyAssigns() {
        for (var row : DemoFiles.rows("customers")) {
            boolean isPerson = row.get("kind").equals("PERSON");
            Stream.of("00", "30", "66", "99")
                    .map(extension -> isPerson ? row.get("phone") : row.get("phone") + extension)
                    .forEach(number -> assertThat(PhoneNumbers.parse(number))
                            .as(row.get("name"))
                            .contains(number));
        }
        assertThat(PhoneNumbers.parse("+491713920010")).contains("+491713920010");
    }

    @Test
    void salespeopleAndOwnersAreEmployees() {
        assertThat(logins).contains("petra.adler", "jonas.roth", "admin", "anna.lyse", "konrad.figur");
        assertThat(logins).containsAll(column("customers", "salesperson").toList());
        assertThat(logins).containsAll(column("star-tickets", "owner").toList());
    }

    @Test
    void ticketsLieInQueuesAndStatesThatExist() {
        assertThat(queues).containsAll(column("subjects", "queue").toList());
        assertThat(queues).containsAll(column("star-tickets", "queue").toList());
        assertThat(STATES).containsAll(column("star-tickets", "state").toList());
        assertThat(column("star-tickets", "priority").map(Priority::valueOf)).isNotEmpty();
        assertThat(column("star-contacts", "login").toList())
                .containsAll(column("star-tickets", "contact").toList());
    }

    @Test
    void conversationsAreAboutTopicsThatExist() {
        assertThat(queues).containsAll(column("interactions", "queue").toList());
        assertThat(Set.of("Anfrage", "Beratung", "Angebot", "Rechnung", "Beschwerde", "Sonstiges"))
                .containsAll(column("interactions", "topic").toList());
        assertThat(DemoFiles.rows("interactions"))
                .allSatisfy(row -> assertThat(row.toList()).doesNotContainNull());
    }

    @Test
    void everyQueueHasATeamOfAgents() {
        var teams = new HashSet<String>();
        DemoFiles.rows("employees").stream()
                .filter(row -> row.get("roles").equals("agent"))
                .forEach(row -> teams.addAll(DemoFiles.list(row.get("teams"))));
        DemoFiles.rows("teams-and-queues")
                .forEach(row -> assertThat(teams).containsAll(DemoFiles.list(row.get("teams"))));
    }

    @Test
    void domainsCanBelongToNobody() {
        assertThat(column("customers", "domain")).allMatch(domain -> domain.endsWith(".example"));
        assertThat(column("star-contacts", "email")).allMatch(email -> email.endsWith(".example"));
    }

    private static Stream<String> column(String file, String name) {
        return DemoFiles.rows(file).stream()
                .map((CSVRecord row) -> row.get(name))
                .filter(value -> value != null);
    }
}
