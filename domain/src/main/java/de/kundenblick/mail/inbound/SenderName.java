package de.kundenblick.mail.inbound;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.util.EnumSet;
import java.util.Set;

/** Names and addresses that pretend to be those of somebody else. */
public final class SenderName {
    private static final Set<UnicodeScript> ANY =
            EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED, UnicodeScript.UNKNOWN);

    /** Alphabets whose letters look like those of another one. */
    private static final Set<UnicodeScript> ALIKE =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

    /** The letters of western languages look like nothing else. */
    private static final int LAST_PLAIN = 0xff;

    private SenderName() {}

    /** Whether the name looks like an address that is another one, or mixes alphabets within a word. */
    public static boolean isMisleading(String name, String address) {
        boolean isAddress = name.indexOf('@') >= 0 || name.indexOf('\uff20') >= 0 || name.indexOf('\ufe6b') >= 0;
        return isAddress && !name.equalsIgnoreCase(address) || isMixed(name);
    }

    private static boolean isMixed(String name) {
        var seen = EnumSet.noneOf(UnicodeScript.class);
        for (int at = 0; at < name.length(); at += Character.charCount(name.codePointAt(at))) {
            int sign = name.codePointAt(at);
            if (!Character.isLetter(sign) && Character.getType(sign) != Character.NON_SPACING_MARK) {
                seen.clear();
            }
            var script = UnicodeScript.of(sign);
            if (!ANY.contains(script) && ALIKE.contains(script)) {
                seen.add(script);
            }
            if (seen.size() > 1) {
                return true;
            }
        }
        return false;
    }

    /** An address with the letters that mail servers use beside it, where its domain has others that may look like them. */
    public static String shown(String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1);
        if (domain.chars().allMatch(sign -> sign <= LAST_PLAIN)) {
            return address;
        }
        try {
            return address + " (" + IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED) + ')';
        } catch (IllegalArgumentException noDomain) {
            return address;
        }
    }
}
