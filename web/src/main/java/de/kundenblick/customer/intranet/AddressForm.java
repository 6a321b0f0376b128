package de.kundenblick.customer.intranet;

import de.kundenblick.customer.AddressKind;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** One address as it is typed. */
public class AddressForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddressKind kind;

    @Size(max = 120) private String street;

    @Size(max = 20) private String zip;

    @Size(max = 80) private String city;

    @Size(max = 60) private String country;

    /** @param kind null for a person's only address */
    AddressForm(AddressKind kind) {
        this.kind = kind;
    }

    AddressForm(AddressKind kind, String street, String zip, String city, String country) {
        this.kind = kind;
        this.street = street;
        this.zip = zip;
        this.city = city;
        this.country = country;
    }

    public AddressKind getKind() {
        return kind;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getZip() {
        return zip;
    }

    public void setZip(String zip) {
        this.zip = zip;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
