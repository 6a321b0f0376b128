package de.kundenblick.account.service;

import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which roles the groups of a source give, as in {@code Vertrieb=agent;cn=IT,ou=groups,dc=example=admin}. Upper and lower
 * case of groups do not matter. Roles that no group gives are left to the administrators.
 */
public final class GroupRoles {
    private final Map<String, Set<String>> roles = new LinkedHashMap<>();

    private GroupRoles() {}

    /**
     * None by default.
     *
     * @throws WrongSettingException when a pair lacks one of its sides
     */
    public static GroupRoles read(SettingReader settings, String name) {
        return settings.text(name).map(text -> parse(name, text)).orElseGet(GroupRoles::new);
    }

    /** @throws WrongSettingException when a pair lacks one of its sides */
    static GroupRoles parse(String setting, String text) {
        var parsed = new GroupRoles();
        for (String pair : text.split(";")) {
            if (pair.isBlank()) {
                continue;
            }
            int sign = pair.lastIndexOf('=');
            String group = pair.substring(0, Math.max(sign, 0)).trim().toLowerCase(Locale.ROOT);
            String role = pair.substring(sign + 1).trim();
            if (group.isEmpty() || role.isEmpty()) {
                throw new WrongSettingException(
                        setting, "must be pairs as in \"group=role;group=role\" but holds \"" + pair.trim() + "\".");
            }
            parsed.roles.computeIfAbsent(group, key -> new TreeSet<>()).add(role);
        }
        return parsed;
    }

    /** Every role that some group gives. */
    Set<String> all() {
        return roles.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    Set<String> of(Set<String> groups) {
        return groups.stream()
                .map(group -> roles.getOrDefault(group.toLowerCase(Locale.ROOT), Set.of()))
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }
}
