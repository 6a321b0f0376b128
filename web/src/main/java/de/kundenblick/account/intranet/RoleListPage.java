package de.kundenblick.account.intranet;

import de.kundenblick.account.RoleView;
import de.kundenblick.account.service.RoleService;
import de.kundenblick.shared.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The roles and how many have each. */
@Named("roleList")
@ViewScoped
public class RoleListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    RoleService service;

    @Inject
    Messages messages;

    private List<RoleView> roles;

    @PostConstruct
    void read() {
        roles = service.list();
    }

    public void delete(RoleView role) {
        service.delete(role.id());
        messages.info("account.roles.deleted", role.name());
        read();
    }

    public List<RoleView> getRoles() {
        return roles;
    }
}
