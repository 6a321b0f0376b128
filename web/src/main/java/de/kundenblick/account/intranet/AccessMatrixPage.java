package de.kundenblick.account.intranet;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.RoleView;
import de.kundenblick.account.service.RoleService;
import de.kundenblick.account.web.AccessMatrix;
import de.kundenblick.account.web.PermissionGroup;
import de.kundenblick.account.web.PermissionTexts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Who may do what: every permission, what it opens, and the roles that have it. */
@Named("accessMatrix")
@RequestScoped
public class AccessMatrixPage {
    @Inject
    AccessMatrix matrix;

    @Inject
    PermissionTexts texts;

    @Inject
    RoleService roleService;

    private List<RoleView> roles;
    private List<PermissionGroup> groups;

    @PostConstruct
    void read() {
        roles = roleService.list();
        groups = texts.allGroups();
    }

    public List<RoleView> getRoles() {
        return roles;
    }

    public List<PermissionGroup> getGroups() {
        return groups;
    }

    public boolean has(RoleView role, String permission) {
        return role.permissions().contains(permission) || Permissions.OF_EVERY_EMPLOYEE.contains(permission);
    }

    /** Whether a contact at the portal has it. */
    public boolean contactHas(String permission) {
        return Permissions.OF_EVERY_CONTACT.contains(permission);
    }

    /** Addresses of the pages that it opens. */
    public Set<String> pages(String permission) {
        return matrix.pages(permission);
    }

    /** What of which service it opens, as in {@code CustomerService: create, change}. */
    public List<String> services(String permission) {
        return matrix.services(permission);
    }
}
