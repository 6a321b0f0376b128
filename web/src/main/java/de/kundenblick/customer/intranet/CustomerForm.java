package de.kundenblick.customer.intranet;

import de.kundenblick.customer.Address;
import de.kundenblick.customer.AddressKind;
import de.kundenblick.customer.CustomerDetails;
import de.kundenblick.customer.CustomerKind;
import de.kundenblick.customer.CustomerStatus;
import de.kundenblick.customer.CustomerView;
import de.kundenblick.customer.Validity;
import de.kundenblick.customer.service.SalesAssignment;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is typed about a customer. */
public class CustomerForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]*", message = "{customer.form.numberInvalid}") private String number;

    @NotNull private CustomerKind kind = CustomerKind.ORGANISATION;

    @NotBlank @Size(max = 200) private String name;

    @NotNull private CustomerStatus status = CustomerStatus.ACTIVE;

    @NotNull private Validity validity = Validity.VALID;

    @Email @Size(max = 254) private String email;

    private PhonesForm phones = new PhonesForm();

    @Size(max = 200) @Pattern(regexp = "https?://[^\\s/:?#@]+\\.[^\\s/:?#@]+([/?#:]\\S*)?", message = "{customer.form.websiteInvalid}")
    private String website;

    @Size(max = 4000) private String comment;

    private Long salespersonId;
    private String salesContactLogin;
    private final Map<AddressKind, AddressForm> addresses = new EnumMap<>(AddressKind.class);

    public CustomerForm() {
        for (AddressKind each : AddressKind.values()) {
            addresses.put(each, new AddressForm(each));
        }
    }

    CustomerForm(CustomerView customer) {
        this();
        number = customer.number();
        kind = customer.kind() == CustomerKind.UNKNOWN ? CustomerKind.ORGANISATION : customer.kind();
        name = customer.kind() == CustomerKind.UNKNOWN ? null : customer.name();
        status = customer.status();
        validity = customer.validity();
        email = customer.email();
        phones = new PhonesForm(customer.phone(), customer.mobile(), customer.fax());
        website = customer.website();
        comment = customer.comment();
        salespersonId = customer.salespersonId();
        salesContactLogin = customer.salesContactLogin();
        for (var address : customer.addresses()) {
            addresses.put(
                    address.kind(),
                    new AddressForm(
                            address.kind(), address.street(), address.zip(), address.city(), address.country()));
        }
    }

    CustomerDetails details() {
        var filled = addresses.values().stream()
                .map(form ->
                        new Address(form.getKind(), form.getStreet(), form.getZip(), form.getCity(), form.getCountry()))
                .toList();
        return new CustomerDetails(
                number,
                kind,
                name,
                status,
                validity,
                email,
                phones.getPhone(),
                phones.getMobile(),
                phones.getFax(),
                website,
                comment,
                filled);
    }

    SalesAssignment sales() {
        return new SalesAssignment(salespersonId, salesContactLogin);
    }

    /** "www.firma.de" is as good as an address with its protocol; any other protocol stays and is refused. */
    private static String address(String typed) {
        return typed == null || typed.contains(":") ? typed : "https://" + typed;
    }

    public List<AddressForm> getAddresses() {
        return new ArrayList<>(addresses.values());
    }

    public PhonesForm getPhones() {
        return phones;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public CustomerKind getKind() {
        return kind;
    }

    public void setKind(CustomerKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public CustomerStatus getStatus() {
        return status;
    }

    public void setStatus(CustomerStatus status) {
        this.status = status;
    }

    public Validity getValidity() {
        return validity;
    }

    public void setValidity(Validity validity) {
        this.validity = validity;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getWebsite() {
        return website;
    }

    public void setWebsite(String website) {
        this.website = address(website);
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Long getSalespersonId() {
        return salespersonId;
    }

    public void setSalespersonId(Long salespersonId) {
        this.salespersonId = salespersonId;
    }

    public String getSalesContactLogin() {
        return salesContactLogin;
    }

    public void setSalesContactLogin(String salesContactLogin) {
        this.salesContactLogin = salesContactLogin;
    }
}
