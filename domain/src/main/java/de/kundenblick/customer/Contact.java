package de.kundenblick.customer;

import de.kundenblick.account.Employee;
import de.kundenblick.account.PortalLogin;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.phone.PhoneNumber;
import de.kundenblick.shared.search.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A person at one or more customers; one of them is the customer that the person mainly belongs to. */
@Entity
public class Contact extends BaseEntity {
    @NotBlank @Size(max = 100) private String login;

    @Size(max = 60) private String title;

    @Size(max = 100) @Column(name = "first_name")
    private String firstName;

    @NotBlank @Size(max = 100) @Column(name = "last_name")
    private String lastName;

    /** First and last name joined, kept for sorting and for rows. */
    @Column(name = "display_name")
    private String displayName;

    @Size(max = 100) private String position;

    @Email @Size(max = 254) private String email;

    @PhoneNumber
    private String phone;

    @PhoneNumber
    private String mobile;

    @PhoneNumber
    private String fax;

    @Size(max = 120) private String street;

    @Size(max = 20) private String zip;

    @Size(max = 80) private String city;

    @Size(max = 60) private String country;

    @Size(max = 4000) private String comment;

    @NotNull @Enumerated(EnumType.STRING)
    private Validity validity = Validity.VALID;

    @NotNull @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "main_customer_id")
    private Customer mainCustomer;

    @ManyToMany
    @JoinTable(
            name = "contact_customer",
            joinColumns = @JoinColumn(name = "contact_id"),
            inverseJoinColumns = @JoinColumn(name = "customer_id"))
    private Set<Customer> customers = new HashSet<>();

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "portal_login_id")
    private PortalLogin portalLogin;

    /** Logins that this contact had before, or that another had who was merged into this one. */
    @ElementCollection
    @CollectionTable(name = "contact_former_login", joinColumns = @JoinColumn(name = "contact_id"))
    @Column(name = "login")
    private Set<String> formerLogins = new HashSet<>();

    @Embedded
    private PortalUse portalUse = new PortalUse();

    /** Somebody else had the e-mail address already when it was entered here, which the rules allowed then. */
    @Column(name = "email_shared")
    private boolean emailShared;

    /** Written by the database unless {@link #changed} says who and when. */
    @Column(name = "changed_at", insertable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Employee changedBy;

    @Column(name = "search_text")
    private String searchText;

    protected Contact() {}

    public Contact(ContactDetails details, Customer mainCustomer, Set<Customer> furtherCustomers) {
        describe(details);
        belongTo(mainCustomer, furtherCustomers);
    }

    /** Takes over what a form says. A person cannot sign in to the portal while not valid. */
    public void describe(ContactDetails details) {
        call(details.login());
        title = PlainText.of(details.title());
        firstName = PlainText.of(details.firstName());
        lastName = PlainText.of(details.lastName());
        displayName = firstName == null ? lastName : firstName + ' ' + lastName;
        position = PlainText.of(details.position());
        email = details.email();
        phone = details.phone();
        mobile = details.mobile();
        fax = details.fax();
        street = PlainText.of(details.street());
        zip = details.zip();
        city = PlainText.of(details.city());
        country = PlainText.of(details.country());
        comment = details.comment();
        validity = details.validity();
        admit();
        refreshSearchText();
    }

    private void call(String newLogin) {
        if (login != null && !login.equalsIgnoreCase(newLogin)) {
            formerLogins.add(login);
            formerLogins.removeIf(newLogin::equalsIgnoreCase);
        }
        login = newLogin;
    }

    private void admit() {
        if (portalLogin != null && validity == Validity.VALID) {
            portalLogin.resume();
        } else if (portalLogin != null) {
            portalLogin.suspend();
        }
    }

    public void changed(Employee by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    /** @param shared whether another contact has the e-mail address, too */
    public void shareEmail(boolean shared) {
        emailShared = shared;
    }

    public void belongTo(Customer newMainCustomer, Set<Customer> furtherCustomers) {
        mainCustomer = newMainCustomer;
        customers.clear();
        customers.addAll(furtherCustomers);
        customers.add(newMainCustomer);
        refreshSearchText();
    }

    /** Belongs to one more customer; nothing happens if it does already. */
    public void join(Customer customer) {
        if (customers.add(customer)) {
            refreshSearchText();
        }
    }

    public void open(PortalLogin newLogin) {
        portalLogin = newLogin;
        admit();
    }

    private void refreshSearchText() {
        var person = Stream.of(login, displayName, email, city).filter(value -> value != null);
        var numbers = customers.stream().map(Customer::getNumber).sorted();
        var phones =
                Stream.of(phone, mobile, fax).filter(value -> value != null).toList();
        searchText = SearchText.of(Stream.concat(person, numbers).toList(), phones);
    }

    public String getLogin() {
        return login;
    }

    public String getTitle() {
        return title;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public String getPosition() {
        return position;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getMobile() {
        return mobile;
    }

    public String getFax() {
        return fax;
    }

    public String getStreet() {
        return street;
    }

    public String getZip() {
        return zip;
    }

    public String getCity() {
        return city;
    }

    public String getCountry() {
        return country;
    }

    public String getComment() {
        return comment;
    }

    public Validity getValidity() {
        return validity;
    }

    public Customer getMainCustomer() {
        return mainCustomer;
    }

    public Set<Customer> getCustomers() {
        return Set.copyOf(customers);
    }

    public PortalLogin getPortalLogin() {
        return portalLogin;
    }

    public PortalUse getPortalUse() {
        return portalUse;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    /** Null when nobody in particular changed the record last. */
    public Employee getChangedBy() {
        return changedBy;
    }

    public String getSearchText() {
        return searchText;
    }
}
