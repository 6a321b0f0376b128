package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.ticket.mail.AutoReplyRow;
import de.kundenblick.ticket.service.AutoReplyService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts that people who have written are answered with at once. */
@Named("autoReplyList")
@RequestScoped
public class AutoReplyListPage {
    @Inject
    AutoReplyService service;

    private List<AutoReplyRow> rows;

    @PostConstruct
    void read() {
        rows = service.list();
    }

    public List<AutoReplyRow> getRows() {
        return rows;
    }
}
