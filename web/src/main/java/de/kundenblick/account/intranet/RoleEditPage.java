package de.kundenblick.account.intranet;

import de.kundenblick.account.AccountRefusedException;
import de.kundenblick.account.RoleView;
import de.kundenblick.account.service.RoleService;
import de.kundenblick.account.web.PermissionGroup;
import de.kundenblick.account.web.PermissionTexts;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Enters a new role, perhaps as a copy, or changes one. */
@Named("roleEdit")
@ViewScoped
public class RoleEditPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RoleService service;

    @Inject
    PermissionTexts texts;

    @Inject
    Messages messages;

    private Long id;
    private Long copyOf;
    private RoleView role;

    @NotBlank private String name;

    private Map<String, Boolean> granted = new HashMap<>();
    private Set<String> grantable = Set.of();
    private List<PermissionGroup> groups = List.of();

    /** @throws AccountRefusedException when the address names an unknown role */
    public void open() {
        grantable = service.grantablePermissions();
        groups = texts.groups();
        if (id != null) {
            role = get(id);
            name = role.name();
            role.permissions().forEach(permission -> granted.put(permission, true));
        } else if (copyOf != null) {
            var original = get(copyOf);
            name = messages.text("account.role.copyName", original.name());
            original.permissions().stream()
                    .filter(grantable::contains)
                    .forEach(permission -> granted.put(permission, true));
        }
    }

    private RoleView get(long roleId) {
        return service.find(roleId).orElseThrow(() -> AccountRefusedException.notFound(Long.toString(roleId)));
    }

    public String save() {
        var permissions = granted.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (role == null) {
            service.create(name, permissions);
        } else {
            service.change(id, role.version(), name, permissions);
        }
        messages.saved(getDraftKey()).info("account.role.saved", name);
        return "/intranet/account/roles?faces-redirect=true";
    }

    public boolean mayGive(String permission) {
        return grantable.contains(permission);
    }

    /** Under which the browser keeps what is typed until it is saved. */
    public String getDraftKey() {
        return role == null ? "role:new:" + copyOf : "role:" + id + ":" + role.version();
    }

    public Map<String, Boolean> getGranted() {
        return granted;
    }

    public List<PermissionGroup> getGroups() {
        return groups;
    }

    public RoleView getRole() {
        return role;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(Long copyOf) {
        this.copyOf = copyOf;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
