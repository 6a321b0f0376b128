package de.kundenblick.shared.service;

import de.kundenblick.shared.limit.Limit;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Does what {@link Limited} promises. */
@Limited(Limit.REQUEST)
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class LimitedInterceptor implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    transient RateLimits limits;

    @Resource
    transient SessionContext context;

    @AroundInvoke
    Object count(InvocationContext call) throws Exception {
        if (CurrentRequest.find().isPresent()) {
            var limited = call.getMethod().getAnnotation(Limited.class);
            if (limited == null) {
                limited = call.getMethod().getDeclaringClass().getAnnotation(Limited.class);
            }
            limits.demand(limited.value(), context.getCallerPrincipal().getName());
        }
        return call.proceed();
    }
}
