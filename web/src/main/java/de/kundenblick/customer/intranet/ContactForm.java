package de.kundenblick.customer.intranet;

import de.kundenblick.customer.ContactDetails;
import de.kundenblick.customer.ContactView;
import de.kundenblick.customer.Validity;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What is typed about a contact. */
public class ContactForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @NotBlank @Size(max = 100) @Pattern(regexp = "\\S+", message = "{customer.form.loginInvalid}") private String login;

    @Size(max = 60) private String title;

    @NotBlank @Size(max = 100) private String firstName;

    @NotBlank @Size(max = 100) private String lastName;

    @Size(max = 100) private String position;

    @NotBlank @Email @Size(max = 254) private String email;

    private PhonesForm phones = new PhonesForm();
    private AddressForm address = new AddressForm(null);

    @Size(max = 4000) private String comment;

    @NotNull private Validity validity = Validity.VALID;

    public ContactForm() {}

    ContactForm(ContactView contact) {
        var details = contact.details();
        login = details.login();
        title = details.title();
        firstName = details.firstName();
        lastName = details.lastName();
        position = details.position();
        email = details.email();
        phones = new PhonesForm(details.phone(), details.mobile(), details.fax());
        address = new AddressForm(null, details.street(), details.zip(), details.city(), details.country());
        comment = details.comment();
        validity = details.validity();
    }

    ContactDetails details() {
        return new ContactDetails(
                login,
                title,
                firstName,
                lastName,
                position,
                email,
                phones.getPhone(),
                phones.getMobile(),
                phones.getFax(),
                address.getStreet(),
                address.getZip(),
                address.getCity(),
                address.getCountry(),
                comment,
                validity);
    }

    public PhonesForm getPhones() {
        return phones;
    }

    public AddressForm getAddress() {
        return address;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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

    public String getPosition() {
        return position;
    }

    public void setPosition(String position) {
        this.position = position;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Validity getValidity() {
        return validity;
    }

    public void setValidity(Validity validity) {
        this.validity = validity;
    }
}
