package de.kundenblick.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each permission opens, read from the pages and services that run: nobody keeps a list that could be wrong. A
 * service that is open to all or closed to all is not named.
 */
@ApplicationScoped
public class AccessMatrix {
    @Inject
    BeanManager beans;

    /** Permission, service, names of its methods. */
    private final Map<String, Map<String, Set<String>>> methods = new TreeMap<>();

    @PostConstruct
    void read() {
        services(beans).forEach(service -> calls(service).forEach(method -> needed(service, method)
                .forEach(permission -> methods.computeIfAbsent(permission, key -> new TreeMap<>())
                        .computeIfAbsent(service.getSimpleName(), key -> new TreeSet<>())
                        .add(method.getName()))));
    }

    /** Every service of ours that runs. */
    static Stream<Class<?>> services(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getName().startsWith("de.kundenblick."))
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .distinct()
                .map(type -> (Class<?>) type);
    }

    /** What can be called from outside. */
    static Stream<Method> calls(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic());
    }

    /** One of these permissions is needed; none when it is open to all or closed to all. */
    static Set<String> needed(Class<?> service, Method method) {
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return Set.of(method.getAnnotation(RolesAllowed.class).value());
        }
        if (method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(DenyAll.class)) {
            return Set.of();
        }
        return service.isAnnotationPresent(RolesAllowed.class)
                ? Set.of(service.getAnnotation(RolesAllowed.class).value())
                : Set.of();
    }

    /** Addresses of the pages that the permission opens. */
    public Set<String> pages(String permission) {
        return Pages.all().entrySet().stream()
                .filter(page -> page.getValue().equals(permission))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What of which service the permission opens, as in {@code CustomerService: change, create}. */
    public List<String> services(String permission) {
        return methods.getOrDefault(permission, Map.of()).entrySet().stream()
                .map(service -> service.getKey() + ": " + String.join(", ", service.getValue()))
                .toList();
    }
}
