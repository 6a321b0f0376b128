package de.kundenblick.audit.service;

import de.kundenblick.shared.Site;
import de.kundenblick.shared.service.CurrentRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Finds out who is calling, on any thread of the application. */
@ApplicationScoped
class Callers {
    private static final String PORTAL = Site.PORTAL.segment() + ':';

    /** How the container calls somebody who is not signed in. */
    private static final String NOBODY = "ANONYMOUS";

    @Inject
    SecurityContext security;

    @Inject
    OnBehalf behalf;

    Caller current() {
        var request = CurrentRequest.find();
        String address = request.map(CurrentRequest::address).orElse(null);
        String id = request.map(CurrentRequest::id).orElse(null);
        var name = behalf.current().or(this::principal);
        if (name.isEmpty()) {
            return new Caller(null, request.isPresent() ? Caller.Kind.VISITOR : Caller.Kind.SYSTEM, address, id);
        }
        return name.get().startsWith(PORTAL)
                ? new Caller(name.get().substring(PORTAL.length()), Caller.Kind.CONTACT, address, id)
                : new Caller(name.get(), Caller.Kind.EMPLOYEE, address, id);
    }

    private Optional<String> principal() {
        try {
            return Optional.ofNullable(security.getCallerPrincipal())
                    .map(Principal::getName)
                    .filter(name -> !name.equals(NOBODY));
        } catch (IllegalStateException atTheStart) {
            // While a singleton is made there is no caller, and the container refuses even the question.
            return Optional.empty();
        }
    }
}
