package de.kundenblick.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where "Verwaltung" leads: to the first of its pages that the reader may open. */
@Named
@RequestScoped
public class Administration {
    @Inject
    Viewer viewer;

    /** Null for a reader who may open none of them. */
    public String getStart() {
        return Pages.administration().stream()
                .map(Pages.Subject::page)
                .filter(viewer::mayOpen)
                .findFirst()
                .orElse(null);
    }

    /** @param viewId as in {@code /intranet/account/roles.xhtml} */
    public boolean holds(String viewId) {
        return Pages.administration().stream().map(Pages.Subject::area).anyMatch(viewId::startsWith);
    }
}
