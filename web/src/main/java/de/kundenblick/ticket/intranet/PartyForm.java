package de.kundenblick.ticket.intranet;

import de.kundenblick.customer.ContactRow;
import de.kundenblick.customer.CustomerHit;
import de.kundenblick.shared.PlainText;
import java.io.Serializable;

/** Whose record it is and who asked, as somebody chooses them. */
public class PartyForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Long customerId;
    private String customer;
    private String customerName;
    private boolean creditHold;
    private String contact;
    private String contactName;

    public void chooseCustomer(long id, String number, String name, boolean hold) {
        customerId = id;
        customer = number;
        customerName = name;
        creditHold = hold;
    }

    public void chooseContact(String login, String name) {
        contact = login;
        contactName = name;
    }

    void forgetCustomer() {
        customerId = null;
        customerName = null;
        creditHold = false;
        chooseContact(null, null);
    }

    /** The choice is a hit while one chooses, and the stored number before. */
    public String customerLabel(Object choice) {
        if (choice instanceof CustomerHit hit) {
            return label(hit.name(), hit.number());
        }
        return choice != null && choice.equals(customer) && customerName != null
                ? label(customerName, customer)
                : (String) choice;
    }

    public String customerValue(Object choice) {
        return choice instanceof CustomerHit hit ? hit.number() : (String) choice;
    }

    /** The choice is a row while one chooses, and the stored login before. */
    public String contactLabel(Object choice) {
        if (choice instanceof ContactRow row) {
            return row.name();
        }
        return choice != null && choice.equals(contact) && contactName != null ? contactName : (String) choice;
    }

    public String contactValue(Object choice) {
        return choice instanceof ContactRow row ? row.login() : (String) choice;
    }

    private static String label(String name, String number) {
        return name + " (" + number + ")";
    }

    /** Null until a customer is chosen. */
    public Long getCustomerId() {
        return customerId;
    }

    public boolean creditHold() {
        return creditHold;
    }

    /** By number. */
    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = PlainText.orNull(customer);
    }

    /** By login; null for nobody in particular. */
    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = PlainText.orNull(contact);
    }
}
