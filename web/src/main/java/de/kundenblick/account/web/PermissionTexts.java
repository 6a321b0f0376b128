package de.kundenblick.account.web;

import de.kundenblick.account.Permissions;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Permissions as readers call them, in the language of the page, grouped by what they are about. */
@ApplicationScoped
public class PermissionTexts {
    @Inject
    Messages messages;

    private final Texts texts = new Texts();

    /** What a role may consist of. */
    public List<PermissionGroup> groups() {
        return grouped(Permissions.GRANTABLE);
    }

    /** Everything, what follows from signing in first. */
    public List<PermissionGroup> allGroups() {
        var groups = new ArrayList<PermissionGroup>();
        groups.add(new PermissionGroup(messages.text("account.permissionArea.implied"), lines(Permissions.IMPLIED)));
        groups.addAll(groups());
        return groups;
    }

    private List<PermissionGroup> grouped(Collection<String> permissions) {
        var byArea = permissions.stream()
                .collect(Collectors.groupingBy(
                        permission -> permission.substring(0, permission.indexOf('.')),
                        TreeMap::new,
                        Collectors.toList()));
        return byArea.entrySet().stream()
                .map(area -> new PermissionGroup(
                        text("account.permissionArea.", area.getKey(), area.getKey()), lines(area.getValue())))
                .toList();
    }

    private List<PermissionGroup.Line> lines(Collection<String> permissions) {
        return permissions.stream()
                .sorted()
                .map(permission -> new PermissionGroup.Line(
                        permission,
                        text("account.permission.", permission, permission),
                        text("account.permissionAbout.", permission, "")))
                .toList();
    }

    private String text(String prefix, String key, String otherwise) {
        return texts.containsKey(prefix + key) ? messages.text(prefix + key) : otherwise;
    }
}
