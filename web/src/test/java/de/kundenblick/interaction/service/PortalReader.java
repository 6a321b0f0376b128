package de.kundenblick.interaction.service;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.customer.service.CurrentContact;
import de.kundenblick.home.service.PortalHomeService;
import de.kundenblick.interaction.PortalFilter;
import de.kundenblick.interaction.PortalFilter.Kind;
import de.kundenblick.interaction.PortalInteraction;
import de.kundenblick.interaction.PortalInteractionRow;
import de.kundenblick.interaction.PortalPlace;
import de.kundenblick.server.AsContact;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;

/** What a contact reads at the portal, each in a request of its own. */
@Dependent
class PortalReader {
    @Inject
    PortalInteractionService service;

    @Inject
    PortalHomeService home;

    @Inject
    CurrentContact current;

    @Inject
    AsContact asContact;

    int home() throws Exception {
        return call(() -> home.unread(100));
    }

    int unread() throws Exception {
        int counted = call(() -> home.unread(100));
        assertThat(list(Kind.UNREAD, null)).hasSize(counted);
        return counted;
    }

    List<PortalInteractionRow> list() throws Exception {
        return list(Kind.ALL, null);
    }

    List<PortalInteractionRow> list(Kind kind, String words) throws Exception {
        return call(() -> service.list(new PortalFilter(kind, words), PortalPlace.START, 50));
    }

    PortalInteraction open(String number) throws Exception {
        return call(() -> service.open(number, PortalPlace.START));
    }

    /** As in a request of its own. */
    <T> T call(Callable<T> work) throws Exception {
        current.forget();
        return asContact.call(work);
    }
}
