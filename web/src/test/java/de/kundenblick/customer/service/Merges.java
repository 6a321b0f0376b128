package de.kundenblick.customer.service;

import de.kundenblick.customer.MergeOrder;
import de.kundenblick.customer.MergeRow;
import de.kundenblick.customer.RecordKind;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.shared.Slice;
import de.kundenblick.shared.conflict.Edit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges customers and contacts, as an administrator does. */
@Dependent
class Merges {
    static final Slice FIRST_TEN = new Slice(0, 10);

    @Inject
    MergeService service;

    @Inject
    CustomerService customers;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    /** K-7 with a person and a ticket, K-8 with a person, two tickets and a hold; the id of K-7. */
    long two() {
        long id = given.customer("K-7")
                .named("Nordlicht")
                .email("info@nordlicht.example")
                .at("Markt 1", "34117", "Kassel")
                .id();
        given.customer("K-8")
                .named("Nordlicht Energie GmbH")
                .phone("+4956112345")
                .at("Ring 9", "34119", "Kassel-West")
                .onCreditHold();
        given.contact("anna").at("K-7").named("Anna", "Muster");
        given.contact("otto").at("K-8").named("Otto", "Muster");
        given.ticket("T-1").of("K-8").by("otto");
        given.ticket("T-2").of("K-8").by("otto");
        given.ticket("T-3").of("K-7").by("anna");
        return id;
    }

    void change(String number, String field, String value) throws Exception {
        var shown = asAgent.call(() -> customers.find(number)).orElseThrow();
        var fields = CustomerFields.of(shown);
        asAgent.run(() -> customers.change(new Edit(shown.id(), shown.version(), fields, fields.with(field, value))));
    }

    String merge(long survivor, Map<String, Long> choices, long... losers) throws Exception {
        return merge(RecordKind.CUSTOMER, survivor, choices, losers);
    }

    String merge(RecordKind kind, long survivor, Map<String, Long> choices, long... losers) throws Exception {
        var ids = Stream.concat(
                        Stream.of(survivor), java.util.Arrays.stream(losers).boxed())
                .toList();
        var sides = asAdmin.call(() -> service.compare(kind, ids));
        var versions = sides.stream().collect(Collectors.toMap(side -> side.id(), side -> side.version()));
        return asAdmin.call(() -> service.merge(new MergeOrder(kind, survivor, versions, choices)));
    }

    MergeRow latest() throws Exception {
        return asAdmin.call(() -> service.list(FIRST_TEN)).get(0);
    }
}
