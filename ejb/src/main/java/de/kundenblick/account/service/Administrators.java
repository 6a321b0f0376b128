package de.kundenblick.account.service;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Grants;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Keeps people and roles in the hands of administrators. Changes of them are made one after the other on all nodes, so
 * that two administrators cannot take the last permissions from each other at the same moment.
 */
@Dependent
class Administrators {
    @Inject
    AdministratorRepository administrators;

    @Inject
    CurrentEmployee current;

    /**
     * Waits for its turn, which lasts until the transaction ends. Read what is to be changed afterwards.
     *
     * @param needed the permission that the change takes; a session may not know yet that the caller has lost it
     * @return what the caller may give and take, as it is stored now
     */
    Grants takeTurn(String needed) {
        administrators.lock();
        Set<String> own = administrators.permissionsOfEnabled(current.get().login());
        if (!own.contains(needed)) {
            throw new EJBAccessException("The caller no longer has " + needed);
        }
        return new Grants(own);
    }

    /** @throws AccountRefusedException when what was changed leaves no administrator */
    void requireOne() {
        if (!administrators.isAnyLeft()) {
            throw AccountRefusedException.lastAdministrator();
        }
    }

    /** @throws AccountRefusedException when what was changed leaves none who has a password */
    void requireOneWithPassword() {
        if (!administrators.isAnyLeftWithPassword()) {
            throw AccountRefusedException.lastAdministrator();
        }
    }

    /** What the caller may give and take, for showing it. */
    Grants grants() {
        return new Grants(administrators.permissionsOfEnabled(current.get().login()));
    }
}
