package de.kundenblick.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerContainer;

/** Opens the place where pages listen: the server does not find it by itself. */
@WebListener
public class LiveWebStart implements ServletContextListener {
    @Inject
    LivePages pages;

    @Override
    public void contextInitialized(ServletContextEvent start) {
        var container = (ServerContainer) start.getServletContext().getAttribute(ServerContainer.class.getName());
        try {
            container.addEndpoint(LiveEndpoint.class);
        } catch (DeploymentException impossible) {
            throw new IllegalStateException(impossible);
        }
        pages.start();
    }
}
