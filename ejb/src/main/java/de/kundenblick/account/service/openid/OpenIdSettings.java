package de.kundenblick.account.service.openid;

import de.kundenblick.account.service.GroupRoles;
import de.kundenblick.account.service.Newcomers;
import de.kundenblick.shared.service.PublicAddress;
import de.kundenblick.shared.service.SettingReader;
import de.kundenblick.shared.service.WrongSettingException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * The OpenID Connect provider and what its claims mean here.
 *
 * @param secret empty for a client without one
 * @param name as the button calls the provider
 * @param returnAddress where the provider sends people back to
 */
public record OpenIdSettings(
        String issuer,
        String client,
        Optional<String> secret,
        String name,
        String scopes,
        String loginClaim,
        String groupsClaim,
        String returnAddress,
        Newcomers newcomers) {
    /** The page that people come back to. */
    public static final String RETURN_PATH = "/intranet/login/openid/back";

    private static final String ISSUER = "KUNDENBLICK_OIDC_ISSUER";
    private static final String CLIENT = "KUNDENBLICK_OIDC_CLIENT_ID";
    private static final String SECRET = "KUNDENBLICK_OIDC_CLIENT_SECRET";
    private static final String NAME = "KUNDENBLICK_OIDC_NAME";
    private static final String SCOPES = "KUNDENBLICK_OIDC_SCOPES";
    private static final String LOGIN = "KUNDENBLICK_OIDC_LOGIN_CLAIM";
    private static final String GROUPS = "KUNDENBLICK_OIDC_GROUPS_CLAIM";
    private static final String ROLES = "KUNDENBLICK_OIDC_ROLES";
    private static final String ADOPT = "KUNDENBLICK_OIDC_ADOPT";

    /**
     * Empty when no provider is named.
     *
     * @throws WrongSettingException when one of the settings cannot be right
     */
    public static Optional<OpenIdSettings> current() {
        return read(SettingReader.current(), PublicAddress.current());
    }

    static Optional<OpenIdSettings> read(SettingReader settings, Optional<PublicAddress> here) {
        return settings.text(ISSUER)
                .map(issuer -> new OpenIdSettings(
                        checked(issuer),
                        settings.required(CLIENT, ISSUER),
                        settings.secret(SECRET),
                        settings.text(NAME).orElse("OpenID Connect"),
                        scopes(settings.text(SCOPES).orElse("openid profile email")),
                        settings.text(LOGIN).orElse("preferred_username"),
                        settings.text(GROUPS).orElse("groups"),
                        here.orElseThrow(() -> new WrongSettingException(
                                        PublicAddress.SETTING, "is missing although " + ISSUER + " is set."))
                                .of(RETURN_PATH),
                        new Newcomers(GroupRoles.read(settings, ROLES), settings.flag(ADOPT, false))));
    }

    private static String checked(String issuer) {
        try {
            if (OpenIdSettings.isSafe(URI.create(issuer))) {
                return issuer;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new WrongSettingException(ISSUER, "is no address: \"" + issuer + "\".", noAddress);
        }
        throw new WrongSettingException(
                ISSUER, "must be as in https://login.example/realms/company but is \"" + issuer + "\".");
    }

    /** Nobody on the way can read or change what is sent there. */
    static boolean isSafe(URI address) {
        if (address.getHost() == null || address.getScheme() == null) {
            return false;
        }
        return address.getScheme().equals("https") || address.getScheme().equals("http") && isThisMachine(address);
    }

    private static boolean isThisMachine(URI address) {
        try {
            return InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException elsewhere) {
            return false;
        }
    }

    private static String scopes(String text) {
        if (!(" " + text + " ").contains(" openid ")) {
            throw new WrongSettingException(SCOPES, "must hold openid but is \"" + text + "\".");
        }
        return text;
    }

    /** Never shows up in a log with its secret. */
    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + ']';
    }
}
