package de.kundenblick.account.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.Preference;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** What employees prefer: language, zone, layout of their boards, rows of a table. */
@Stateless
@RolesAllowed(Permissions.EMPLOYEE)
public class PreferenceService {
    @Inject
    PreferenceRepository preferences;

    @Inject
    EmployeeRepository employees;

    @Inject
    CurrentEmployee current;

    /** Everything that the caller has set, by name. */
    public Map<String, String> own() {
        return current.preferences().own();
    }

    public void set(String name, String value) {
        preferences
                .findOwn(current.id(), name)
                .ifPresentOrElse(
                        stored -> stored.change(value),
                        () -> preferences.add(Preference.ofEmployee(employees.reference(current.id()), name, value)));
        current.forget();
    }

    /** The team's or everybody's value counts again. */
    public void clear(String name) {
        preferences.removeOwn(current.id(), name);
        current.forget();
    }

    public void clearAll() {
        preferences.removeAllOwn(current.id());
        current.forget();
    }

    /** Sets the value for every team of the caller; members who set their own keep it. */
    @RolesAllowed(Permissions.BOARD_CONFIGURE)
    public void setForMyTeams(String name, String value) {
        for (var team : employees.teamsOf(current.id())) {
            preferences
                    .findOfTeam(team.getId(), name)
                    .ifPresentOrElse(
                            stored -> stored.change(value),
                            () -> preferences.add(Preference.ofTeam(team, name, value)));
        }
        current.forget();
    }

    /** Sets a rule about customers and contacts that holds for everybody, whatever they prefer. */
    @RolesAllowed(Permissions.CUSTOMER_CONFIGURE)
    public void setRule(String name, String value) {
        store(name, value);
    }

    @RolesAllowed(Permissions.BOARD_CONFIGURE)
    public void setForEverybody(String name, String value) {
        store(name, value);
    }

    private void store(String name, String value) {
        preferences
                .findOfEverybody(name)
                .ifPresentOrElse(
                        stored -> stored.change(value), () -> preferences.add(Preference.ofEverybody(name, value)));
        current.forget();
    }
}
