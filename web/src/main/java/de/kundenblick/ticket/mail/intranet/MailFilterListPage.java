package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.shared.record.Stored;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.ticket.mail.MailFilterChoices;
import de.kundenblick.ticket.mail.MailFilterDetails;
import de.kundenblick.ticket.service.MailFilterService;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.PrimeFaces;

/** All filters in the order in which they are asked. */
@Named("mailFilterList")
@ViewScoped
public class MailFilterListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    MailFilterService service;

    @Inject
    Messages messages;

    private List<Stored<MailFilterDetails>> rows;
    private MailFilterChoices choices;

    @PostConstruct
    void read() {
        rows = service.list();
        choices = service.choices();
    }

    /** The focus goes with it, so that it can be moved on by the same key. */
    public void moveUp(long id) {
        move(id, -1, "up");
    }

    public void moveDown(long id) {
        move(id, 1, "down");
    }

    private void move(long id, int steps, String button) {
        service.move(id, steps);
        rows = service.list();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).id() == id) {
                boolean atEnd = i == 0 || i == rows.size() - 1;
                String other = "up".equals(button) ? "down" : "up";
                PrimeFaces.current()
                        .executeScript("document.getElementById('filters:rows:" + i + ":" + (atEnd ? other : button)
                                + "')?.focus()");
                messages.info("ticket.mailFilter.moved", rows.get(i).details().name(), i + 1);
            }
        }
    }

    public void setValid(long id, boolean valid) {
        service.setValid(id, valid);
        rows = service.list();
    }

    public List<Stored<MailFilterDetails>> getRows() {
        return rows;
    }

    public MailFilterChoices getChoices() {
        return choices;
    }
}
