package de.kundenblick.account.service.openid;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Where the provider's parts are, as it says itself. */
record ProviderMetadata(URI authorization, URI token, URI keys, boolean basic) {
    /** @throws IOException when the answer is not one of this issuer, or names unsafe addresses */
    static ProviderMetadata of(Map<String, Object> answer, String issuer) throws IOException {
        if (!issuer.equals(answer.get("issuer"))) {
            throw new IOException(
                    "The provider calls itself \"" + answer.get("issuer") + "\" and not \"" + issuer + "\"");
        }
        boolean basic = !(answer.get("token_endpoint_auth_methods_supported") instanceof List<?> methods)
                || methods.contains("client_secret_basic");
        return new ProviderMetadata(
                address(answer, "authorization_endpoint"),
                address(answer, "token_endpoint"),
                address(answer, "jwks_uri"),
                basic);
    }

    private static URI address(Map<String, Object> answer, String name) throws IOException {
        try {
            var address = URI.create(String.valueOf(answer.get(name)));
            if (OpenIdSettings.isSafe(address)) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            throw new IOException("The provider's " + name + " is no address", noAddress);
        }
        throw new IOException("The provider's " + name + " is missing or not safe");
    }
}
