package de.kundenblick.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.account.Permissions;
import de.kundenblick.given.Fixtures;
import de.kundenblick.server.AsAdmin;
import de.kundenblick.server.AsAgent;
import de.kundenblick.server.AsAnalyst;
import de.kundenblick.server.AsConfigurator;
import de.kundenblick.server.AsContact;
import de.kundenblick.server.Caller;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every call of every service by every role that an installation starts with, and by a contact of the portal. */
@ArquillianTest
@Tag("F-04")
class EveryCallIT {
    /** Beginnings of names whose methods change nothing, so that they can be called just to see whether one may. */
    private static final List<String> HARMLESS = List.of("list", "count", "find", "choices", "own", "placements", "is");

    @Inject
    BeanManager beans;

    @Inject
    Fixtures given;

    @Inject
    AsAdmin asAdmin;

    @Inject
    AsAgent asAgent;

    @Inject
    AsAnalyst asAnalyst;

    @Inject
    AsConfigurator asConfigurator;

    @Inject
    AsContact asContact;

    /** Permissions of each caller, as they are stored. */
    private final Map<Caller, Set<String>> callers = new LinkedHashMap<>();

    @BeforeEach
    void readWhatCallersMayDo() {
        Map.of("admin", asAdmin, "agent", asAgent, "analyst", asAnalyst, "configurator", asConfigurator)
                .forEach((role, caller) -> callers.put(caller, permissions(role)));
        callers.put(asContact, Permissions.OF_EVERY_CONTACT);
    }

    private Set<String> permissions(String role) {
        var permissions = new HashSet<>(Permissions.OF_EVERY_EMPLOYEE);
        permissions.addAll(given.database()
                .texts("SELECT permission FROM role_permission JOIN role ON id = role_id WHERE name = ?", role));
        return permissions;
    }

    @Test
    void whoeverLacksThePermissionIsRefused() throws Exception {
        var wronglyOpen = new TreeSet<String>();
        int refused = 0;
        for (Class<?> service : services()) {
            for (Method method : AccessMatrix.calls(service).toList()) {
                Set<String> needed = AccessMatrix.needed(service, method);
                for (var caller : callers.entrySet()) {
                    if (!needed.isEmpty() && Collections.disjoint(needed, caller.getValue())) {
                        refused++;
                        if (!isRefused(caller.getKey(), service, method)) {
                            wronglyOpen.add(caller.getKey() + " " + method);
                        }
                    }
                }
            }
        }

        assertThat(wronglyOpen).isEmpty();
        assertThat(refused).as("calls that were refused").isGreaterThan(100);
    }

    @Test
    void whoeverHasThePermissionIsLetIn() throws Exception {
        var wronglyClosed = new TreeSet<String>();
        var letIn = new HashSet<Class<?>>();
        for (Class<?> service : services()) {
            for (Method method :
                    AccessMatrix.calls(service).filter(EveryCallIT::isHarmless).toList()) {
                Set<String> needed = AccessMatrix.needed(service, method);
                for (var caller : callers.entrySet()) {
                    if (!Collections.disjoint(needed, caller.getValue())) {
                        letIn.add(service);
                        if (isRefused(caller.getKey(), service, method)) {
                            wronglyClosed.add(caller.getKey() + " " + method);
                        }
                    }
                }
            }
        }

        assertThat(wronglyClosed).isEmpty();
        assertThat(letIn).as("services that somebody was let in to").hasSizeGreaterThan(5);
    }

    @Test
    void analysistsOnlyReadAndConfiguratorsSeeNoContent() {
        assertThat(permissions("analyst"))
                .allMatch(permission -> permission.contains(".read")
                        || permission.endsWith(".view")
                        || permission.endsWith(".export")
                        || Permissions.OF_EVERY_EMPLOYEE.contains(permission));
        assertThat(permissions("configurator"))
                .noneMatch(permission -> permission.contains(".read") || permission.endsWith(".edit"));
    }

    private List<Class<?>> services() {
        return AccessMatrix.services(beans)
                .filter(service -> !service.getPackageName().equals("de.kundenblick.server"))
                .toList();
    }

    private static boolean isHarmless(Method method) {
        return HARMLESS.stream().anyMatch(method.getName()::startsWith);
    }

    /** Calls without any values: whatever else happens to such a call, it has been let in. */
    private boolean isRefused(Caller caller, Class<?> service, Method method) throws Exception {
        return caller.call(() -> {
            try {
                if (method.invoke(instance(service), nothing(method)) instanceof Future<?> later) {
                    later.get();
                }
                return false;
            } catch (InvocationTargetException | ExecutionException thrown) {
                return thrown.getCause() instanceof EJBAccessException;
            }
        });
    }

    private Object instance(Class<?> service) {
        Bean<?> bean = beans.resolve(beans.getBeans(service, Any.Literal.INSTANCE));
        return beans.getReference(bean, service, beans.createCreationalContext(bean));
    }

    private static Object[] nothing(Method method) {
        var values = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            values.add(
                    type == boolean.class
                            ? (Object) false
                            : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null);
        }
        return values.toArray();
    }
}
