package de.kundenblick.account;

import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.Set;

/** A named set of permissions that employees are given. */
@Entity
public class Role extends BaseEntity {
    /** The roles that every installation starts with. */
    public static final String AGENT = "agent";

    public static final String ADMIN = "admin";
    public static final String ANALYST = "analyst";
    public static final String CONFIGURATOR = "configurator";

    @NotBlank @Size(max = 60) private String name;

    @ElementCollection
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_id"))
    @Column(name = "permission")
    private Set<String> permissions = new HashSet<>();

    protected Role() {}

    public Role(String name, Set<String> permissions) {
        this.name = PlainText.of(name);
        this.permissions = new HashSet<>(permissions);
    }

    public void change(String newName, Set<String> newPermissions) {
        name = PlainText.of(newName);
        permissions.retainAll(newPermissions);
        permissions.addAll(newPermissions);
    }

    public String getName() {
        return name;
    }

    public Set<String> getPermissions() {
        return Set.copyOf(permissions);
    }
}
