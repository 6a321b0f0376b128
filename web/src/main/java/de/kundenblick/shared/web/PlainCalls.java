package de.kundenblick.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Calls methods of which there is only one with that name and that many parameters, as {@code #{row.number()}}, without
 * searching for it anew: a page does so some hundred times. All others are left to the container.
 */
public class PlainCalls extends ELResolver {
    private static final ClassValue<Map<Name, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<Name, Method> computeValue(Class<?> type) {
            return unambiguous(type);
        }
    };

    private record Name(String name, int parameters) {}

    private static Map<Name, Method> unambiguous(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers()) || !type.getName().startsWith("de.kundenblick.")) {
            return Map.of();
        }
        return Arrays.stream(type.getMethods())
                .collect(Collectors.groupingBy(method -> new Name(method.getName(), method.getParameterCount())))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() == 1)
                .map(only -> only.getValue().get(0))
                .filter(method -> !method.isVarArgs() && !Modifier.isStatic(method.getModifiers()))
                .collect(Collectors.toMap(
                        method -> new Name(method.getName(), method.getParameterCount()), Function.identity()));
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] parameters) {
        if (base == null || !(method instanceof String name)) {
            return null;
        }
        int count = parameters == null ? 0 : parameters.length;
        Method found = METHODS.get(base.getClass()).get(new Name(name, count));
        if (found == null) {
            return null;
        }
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = context.convertToType(parameters[i], found.getParameterTypes()[i]);
        }
        try {
            Object result = found.invoke(base, values);
            context.setPropertyResolved(base, method);
            return result;
        } catch (InvocationTargetException thrown) {
            throw new ELException(thrown.getCause());
        } catch (IllegalAccessException notPublic) {
            throw new ELException(notPublic);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Not for properties.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
