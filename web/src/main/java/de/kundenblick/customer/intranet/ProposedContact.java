package de.kundenblick.customer.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the address of the page proposes for a new contact, as for the sender of a mail whom nobody knows. */
@Named("proposedContact")
@RequestScoped
public class ProposedContact {
    private String email;
    private String firstName;
    private String lastName;

    /** What is not proposed stays empty; whoever is stored already keeps what is stored. */
    public void fill(ContactEditPage page) {
        if (page.getLogin() != null) {
            return;
        }
        var form = page.getForm();
        form.setEmail(email);
        form.setFirstName(firstName);
        form.setLastName(lastName);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }
}
