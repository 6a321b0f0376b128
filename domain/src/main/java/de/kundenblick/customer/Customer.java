package de.kundenblick.customer;

import de.kundenblick.account.Employee;
import de.kundenblick.shared.BaseEntity;
import de.kundenblick.shared.PlainText;
import de.kundenblick.shared.phone.PhoneNumber;
import de.kundenblick.shared.search.SearchText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An organisation or a private person that the company does business with. */
@Entity
public class Customer extends BaseEntity {
    @NotBlank @Size(max = 40) private String number;

    @NotNull @Enumerated(EnumType.STRING)
    private CustomerKind kind;

    @NotBlank @Size(max = 200) private String name;

    @NotNull @Enumerated(EnumType.STRING)
    private CustomerStatus status = CustomerStatus.ACTIVE;

    @NotNull @Enumerated(EnumType.STRING)
    private Validity validity = Validity.VALID;

    @Email @Size(max = 254) private String email;

    @PhoneNumber
    private String phone;

    @PhoneNumber
    private String mobile;

    @PhoneNumber
    private String fax;

    @Size(max = 200) @Pattern(regexp = "https?://\\S+") private String website;

    @Size(max = 4000) private String comment;

    @Column(name = "credit_hold")
    private boolean creditHold;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "salesperson_id")
    private Employee salesperson;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sales_contact_id")
    private Contact salesContact;

    @Valid @ElementCollection
    @CollectionTable(name = "customer_address", joinColumns = @JoinColumn(name = "customer_id"))
    @OrderColumn(name = "position")
    private List<Address> addresses = new ArrayList<>();

    /** Numbers that this customer had before, or that another had who was merged into this one. */
    @ElementCollection
    @CollectionTable(name = "customer_former_number", joinColumns = @JoinColumn(name = "customer_id"))
    @Column(name = "number")
    private Set<String> formerNumbers = new HashSet<>();

    /** Written by the database unless {@link #changed} says who and when. */
    @Column(name = "changed_at", insertable = false)
    private Instant changedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "changed_by_id")
    private Employee changedBy;

    @Column(name = "search_text")
    private String searchText;

    protected Customer() {}

    private Customer(String number, CustomerKind kind, String name) {
        this.number = PlainText.of(number);
        this.kind = kind;
        this.name = name;
        refreshSearchText();
    }

    public static Customer organisation(String number, String name) {
        return new Customer(number, CustomerKind.ORGANISATION, name);
    }

    public static Customer person(String number, String name) {
        return new Customer(number, CustomerKind.PERSON, name);
    }

    /** A number that turned up at a contact although no such customer has been entered. */
    public static Customer unknown(String number) {
        return new Customer(number, CustomerKind.UNKNOWN, number);
    }

    /** Whose tickets are those of people whom nobody knows. */
    public static Customer ofStrangers(String number, String name) {
        return new Customer(number, CustomerKind.UNKNOWN, name);
    }

    /** Takes over what a form or an import says of this customer. */
    public void describe(CustomerDetails details) {
        call(PlainText.of(details.number()));
        kind = details.kind();
        name = PlainText.of(details.name());
        status = details.status();
        validity = details.validity();
        email = details.email();
        phone = details.phone();
        mobile = details.mobile();
        fax = details.fax();
        website = details.website();
        comment = details.comment();
        addresses.clear();
        details.addresses().stream().filter(address -> !address.isEmpty()).forEach(addresses::add);
        refreshSearchText();
    }

    private void call(String newNumber) {
        if (!number.equalsIgnoreCase(newNumber)) {
            formerNumbers.add(number);
            formerNumbers.removeIf(newNumber::equalsIgnoreCase);
        }
        number = newNumber;
    }

    public void changed(Employee by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    public void assignSales(Employee newSalesperson, Contact newSalesContact) {
        salesperson = newSalesperson;
        salesContact = newSalesContact;
    }

    public void holdCredit() {
        creditHold = true;
    }

    public void releaseCredit() {
        creditHold = false;
    }

    /** The searchable values of this record: see {@link SearchText}. */
    private void refreshSearchText() {
        var cities = addresses.stream().map(Address::getCity);
        var fields = Stream.of(Stream.of(number, name, email), cities, formerNumbers.stream())
                .flatMap(values -> values)
                .filter(value -> value != null)
                .toList();
        var phones =
                Stream.of(phone, mobile, fax).filter(value -> value != null).toList();
        searchText = SearchText.of(fields, phones);
    }

    public String getNumber() {
        return number;
    }

    public CustomerKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public CustomerStatus getStatus() {
        return status;
    }

    public Validity getValidity() {
        return validity;
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

    public String getWebsite() {
        return website;
    }

    public String getComment() {
        return comment;
    }

    public boolean isCreditHold() {
        return creditHold;
    }

    public Employee getSalesperson() {
        return salesperson;
    }

    public Contact getSalesContact() {
        return salesContact;
    }

    public List<Address> getAddresses() {
        return List.copyOf(addresses);
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
