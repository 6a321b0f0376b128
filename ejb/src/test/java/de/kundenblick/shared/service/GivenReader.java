package de.kundenblick.shared.service;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Settings of any topic, as the environment would name them. */
public final class GivenReader {
    private GivenReader() {}

    public static SettingReader of(Map<String, String> environment) {
        return new SettingReader((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getOptionalValue")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return Optional.ofNullable(environment.get((String) arguments[0]));
                }));
    }
}
