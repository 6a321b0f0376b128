package de.kundenblick.account.service;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.Choice;
import de.kundenblick.account.Permissions;
import de.kundenblick.account.Role;
import de.kundenblick.account.RoleView;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.RecordChangedException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Administers what roles may do. Nobody gives a role more, or takes more from it, than they may do themselves. */
@Stateless
@RolesAllowed(Permissions.ROLE_MANAGE)
public class RoleService {
    private static final int MOST_NAMED = 5;

    @Inject
    RoleRepository roles;

    @Inject
    Administrators administrators;

    /** By name. */
    public List<RoleView> list() {
        Map<Long, Long> people = roles.people();
        return roles.all().stream()
                .map(role -> view(role, people.getOrDefault(role.getId(), 0L)))
                .toList();
    }

    public Optional<RoleView> find(long id) {
        return roles.find(id).map(role -> view(role, roles.people(id)));
    }

    /** Every role, by name. */
    @RolesAllowed({Permissions.ROLE_MANAGE, Permissions.ACCOUNT_MANAGE})
    public List<Choice> choices() {
        return roles.choices();
    }

    /** The roles that the caller may give and take; they may do no more than the caller. */
    @RolesAllowed({Permissions.ROLE_MANAGE, Permissions.ACCOUNT_MANAGE})
    public List<Choice> grantable() {
        var grants = administrators.grants();
        return roles.all().stream()
                .filter(role -> grants.cover(role.getPermissions()))
                .map(role -> new Choice(role.getId(), role.getName()))
                .toList();
    }

    /** The permissions that the caller may give to a role and take from it. */
    public Set<String> grantablePermissions() {
        var grants = administrators.grants();
        return Set.copyOf(Permissions.GRANTABLE.stream().filter(grants::cover).toList());
    }

    /**
     * @return the id of the new role
     * @throws AccountRefusedException when the name is taken or the caller lacks one of the permissions
     */
    public long create(String name, Set<String> permissions) {
        var grants = administrators.takeTurn(Permissions.ROLE_MANAGE);
        refuseTaken(name, null);
        grants.check(Set.of(), known(permissions));
        return roles.add(new Role(PlainText.of(name), permissions));
    }

    /**
     * @param version the version that the form showed
     * @throws AccountRefusedException when the name is taken, when the caller lacks a permission that is given or taken,
     *     or when nobody would be an administrator any more
     * @throws RecordChangedException when somebody else saved in the meantime
     */
    public void change(long id, int version, String name, Set<String> permissions) {
        var grants = administrators.takeTurn(Permissions.ROLE_MANAGE);
        var role = roles.findForChange(id).orElseThrow(() -> AccountRefusedException.notFound(name));
        if (role.getVersion() != version) {
            throw new RecordChangedException();
        }
        refuseTaken(name, id);
        grants.check(role.getPermissions(), known(permissions));
        role.change(PlainText.of(name), permissions);
        administrators.requireOne();
    }

    /** @throws AccountRefusedException as long as somebody has the role, with the names of those who have it */
    public void delete(long id) {
        var grants = administrators.takeTurn(Permissions.ROLE_MANAGE);
        var role = roles.find(id).orElseThrow(() -> AccountRefusedException.notFound(Long.toString(id)));
        long people = roles.people(id);
        if (people > 0) {
            var holders = roles.holders(id, MOST_NAMED);
            throw AccountRefusedException.roleInUse(role.getName(), holders, people - holders.size());
        }
        grants.check(role.getPermissions(), Set.of());
        roles.remove(role);
    }

    private void refuseTaken(String name, Long ownId) {
        roles.findByName(PlainText.of(name))
                .filter(other -> !other.getId().equals(ownId))
                .ifPresent(other -> {
                    throw AccountRefusedException.roleNameTaken(PlainText.of(name));
                });
    }

    /** What no form offers can only come from a bug; it would be granted to nobody anyway. */
    private static Set<String> known(Set<String> permissions) {
        if (!Permissions.GRANTABLE.containsAll(permissions)) {
            throw new IllegalArgumentException("Not grantable: " + permissions);
        }
        return permissions;
    }

    private static RoleView view(Role role, long people) {
        return new RoleView(role.getId(), role.getVersion(), role.getName(), role.getPermissions(), people);
    }
}
