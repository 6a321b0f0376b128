package de.kundenblick.shared.service;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings as the environment would name them. */
final class GivenSettings {
    private GivenSettings() {}

    static Settings of(Map<String, String> environment) {
        return new Settings((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getOptionalValue")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.ofNullable(environment.get((String) arguments[0]));
                }));
    }
}
