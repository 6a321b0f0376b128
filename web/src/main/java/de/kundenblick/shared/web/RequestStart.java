package de.kundenblick.shared.web;

import de.kundenblick.shared.network.TrustedProxies;
import de.kundenblick.shared.service.CurrentRequest;
import de.kundenblick.shared.service.RequestsInLog;
import de.kundenblick.shared.service.Settings;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** Tells the services which request they work for: its id, and where it comes from. */
@WebListener
public class RequestStart implements ServletContextListener, ServletRequestListener {
    private final RequestsInLog log = new RequestsInLog();
    private TrustedProxies proxies;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        proxies = Settings.current().proxies();
        if (Settings.current().https()) {
            start.getServletContext().getSessionCookieConfig().setSecure(true);
        }
        log.install();
    }

    @Override
    public void contextDestroyed(ServletContextEvent end) {
        log.remove();
    }

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        var request = (HttpServletRequest) event.getServletRequest();
        String remote = request.getRemoteAddr();
        var forwarded = Collections.list(request.getHeaders("X-Forwarded-For"));
        String id = RequestId.of(request.getHeader(RequestId.HEADER), proxies.isTrusted(remote));
        request.setAttribute(RequestId.ATTRIBUTE, id);
        CurrentRequest.begin(new CurrentRequest(id, proxies.caller(remote, forwarded)));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        CurrentRequest.end();
    }
}
