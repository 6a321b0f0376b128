package de.kundenblick.audit.intranet;

import de.kundenblick.audit.AuditEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Where the pages of records are. */
@Named
@ApplicationScoped
public class AuditLinks {
    /**
     * @param outcome the page
     * @param parameter what carries the record's key
     */
    private record Page(String outcome, String parameter) {}

    private static final Map<String, Page> PAGES = Map.of(
            "customer", new Page("/intranet/customer/center", "number"),
            "contact", new Page("/intranet/ticket/contact", "login"),
            "ticket", new Page("/intranet/ticket/show", "number"));

    public boolean leads(String type, String key) {
        return key != null && PAGES.containsKey(type);
    }

    public String outcome(String type) {
        return PAGES.containsKey(type) ? PAGES.get(type).outcome() : "/intranet/audit/log";
    }

    public String parameter(String type) {
        return PAGES.containsKey(type) ? PAGES.get(type).parameter() : "type";
    }

    /** Whether there is a history to look at. */
    public boolean isRecord(AuditEntry.Subject subject) {
        return subject.id() != null;
    }
}
