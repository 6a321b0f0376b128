package de.kundenblick.home.intranet;

import de.kundenblick.home.RecentRecord;
import de.kundenblick.home.service.RecentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the reader opened last. */
@Named("recent")
@RequestScoped
public class RecentPage {
    private static final int ROWS = 15;

    @Inject
    RecentService service;

    private List<RecentRecord> records;

    public List<RecentRecord> getRecords() {
        if (records == null) {
            records = service.latest(ROWS);
        }
        return records;
    }

    public String address(RecentRecord row) {
        return switch (row.kind()) {
            case TICKET -> "/intranet/ticket/show";
            case CUSTOMER -> "/intranet/customer/center";
            case INTERACTION -> "/intranet/interaction/show";
        };
    }

    public String icon(RecentRecord row) {
        return switch (row.kind()) {
            case TICKET -> "ticket";
            case CUSTOMER -> "people";
            case INTERACTION -> "message";
        };
    }
}
