package de.kundenblick.account.service;

import de.kundenblick.account.AccountSource;
import de.kundenblick.account.LoginRefusedException;
import de.kundenblick.account.SignInReported.Outcome;
import de.kundenblick.account.SignInReported.Way;
import de.kundenblick.account.SignInUnavailableException;
import de.kundenblick.account.service.FirstStep.Next;
import de.kundenblick.account.service.openid.Departure;
import de.kundenblick.shared.Site;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** Signing in by an OpenID Connect provider, when the settings name one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OpenIdService {
    @Inject
    OpenIdProviders providers;

    @Inject
    ExternalEmployees people;

    @Inject
    Identities identities;

    @Inject
    SignInReports reports;

    /** What the button calls the provider; empty when there is none. */
    public Optional<String> name() {
        return providers.find().map(provider -> provider.name());
    }

    public Departure depart() {
        return providers.get().depart();
    }

    /** @throws SignInUnavailableException when the provider does not answer */
    public String address(Departure departure) {
        return providers.get().address(departure);
    }

    /**
     * The provider asks for a second step itself, so that none follows here.
     *
     * @param code what the provider gave the caller along
     * @throws SignInUnavailableException when the provider does not answer
     * @throws LoginRefusedException when its answer cannot be believed, or leads to nobody who may sign in
     */
    public FirstStep arrive(Departure departure, String code, String address) {
        String login = "";
        try {
            var provider = providers.get();
            var person = provider.arrive(departure, code);
            login = person.login();
            var employee = people.welcome(AccountSource.OPENID_CONNECT, person, provider.newcomers());
            login = employee.getLogin();
            if (!employee.isEnabled()) {
                throw LoginRefusedException.notConfirmed();
            }
            reports.tell(Site.INTRANET, login, address, Outcome.SIGNED_IN, Way.OPENID_CONNECT);
            return new FirstStep(Site.INTRANET, identities.of(employee), Way.OPENID_CONNECT, Next.NOTHING);
        } catch (LoginRefusedException refused) {
            reports.tell(Site.INTRANET, login, address, Outcome.REFUSED, Way.OPENID_CONNECT);
            throw refused;
        } catch (SignInUnavailableException noAnswer) {
            reports.tell(Site.INTRANET, login, address, Outcome.UNREACHABLE, Way.OPENID_CONNECT);
            throw noAnswer;
        }
    }
}
