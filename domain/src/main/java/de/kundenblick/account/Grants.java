package de.kundenblick.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What somebody may give to others and take from them: nothing but what the giver has, so that nobody becomes more than
 * that by way of another. Administrators may also hand out what no role has from the start.
 */
public final class Grants {
    /** Whoever has both can give every permission to everybody, and is an administrator. */
    public static final Set<String> ADMINISTRATION = Set.of(Permissions.ACCOUNT_MANAGE, Permissions.ROLE_MANAGE);

    private final Set<String> own;

    /** @param own the permissions of the giver */
    public Grants(Set<String> own) {
        this.own = new HashSet<>(own);
        if (own.containsAll(ADMINISTRATION)) {
            this.own.addAll(Permissions.OPT_IN);
        }
    }

    /** Whether the giver has all of them. */
    public boolean cover(Collection<String> permissions) {
        return own.containsAll(permissions);
    }

    public boolean cover(String permission) {
        return own.contains(permission);
    }

    /** @throws AccountRefusedException when the giver lacks what one set has and the other has not */
    public void check(Set<String> before, Set<String> after) {
        var difference = new HashSet<>(before);
        difference.addAll(after);
        difference.removeIf(permission -> before.contains(permission) && after.contains(permission));
        if (!cover(difference)) {
            throw AccountRefusedException.beyondOwn();
        }
    }
}
