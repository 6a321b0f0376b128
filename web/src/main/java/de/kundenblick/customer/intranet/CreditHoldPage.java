package de.kundenblick.customer.intranet;

import de.kundenblick.customer.CustomerNotFoundException;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.HoldDetails;
import de.kundenblick.customer.HoldRow;
import de.kundenblick.customer.service.CreditHoldService;
import de.kundenblick.customer.service.CustomerService;
import de.kundenblick.shared.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Why and since when a customer's credit is held, and whenever it was; holds and releases it. */
@Named("creditHold")
@ViewScoped
public class CreditHoldPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CreditHoldService holds;

    @Inject
    CustomerService customers;

    @Inject
    Messages messages;

    private String number;
    private CustomerView customer;
    private List<HoldRow> history = List.of();

    @NotBlank @Size(max = 200) private String reason;

    @Size(max = 2000) private String note;

    private LocalDate endsOn;

    /** @throws CustomerNotFoundException when the address names an unknown number */
    public void open() {
        String wanted = number == null ? "" : number;
        customer = customers.find(wanted).orElseThrow(() -> new CustomerNotFoundException(wanted));
        history = holds.history(customer.id());
    }

    public String hold() {
        holds.hold(customer.id(), new HoldDetails(reason, note, endsOn));
        messages.saved(getDraftKey()).info("customer.credit.held", customer.name());
        return customersPage();
    }

    public String release() {
        holds.release(customer.id(), reason);
        messages.saved(getDraftKey()).info("customer.credit.released", customer.name());
        return customersPage();
    }

    private String customersPage() {
        return "/intranet/customer/center?faces-redirect=true&number="
                + URLEncoder.encode(customer.number(), StandardCharsets.UTF_8);
    }

    /** Under which the browser keeps what is typed until it is saved; holding and releasing have different reasons. */
    public String getDraftKey() {
        return (customer.creditHold() ? "release:" : "hold:") + customer.id();
    }

    public CustomerView getCustomer() {
        return customer;
    }

    public List<HoldRow> getHistory() {
        return history;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }
}
