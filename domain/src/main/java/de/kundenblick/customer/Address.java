package de.kundenblick.customer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A postal address of a customer. */
@Embeddable
public class Address {
    @NotNull @Enumerated(EnumType.STRING)
    private AddressKind kind;

    @Size(max = 120) private String street;

    @Size(max = 20) private String zip;

    @Size(max = 80) private String city;

    @Size(max = 60) private String country;

    protected Address() {}

    public Address(AddressKind kind, String street, String zip, String city, String country) {
        this.kind = kind;
        this.street = street;
        this.zip = zip;
        this.city = city;
        this.country = country;
    }

    /** Nothing but the kind is filled in. */
    public boolean isEmpty() {
        return street == null && zip == null && city == null && country == null;
    }

    public AddressKind getKind() {
        return kind;
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
}
