package de.kundenblick.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * The people of an interaction as they were called at its time. Entered for this record only: neither does it change the
 * customer, nor does the customer change it later.
 */
@Embeddable
public class PartySnapshot implements Serializable {
    private static final long serialVersionUID = 1L;

    @Size(max = 201) @Column(name = "contact_name")
    private String contactName;

    /** As it was entered, not necessarily a number that can be dialled. */
    @Size(max = 40) @Column(name = "contact_phone")
    private String contactPhone;

    @Size(max = 201) @Column(name = "sales_contact")
    private String salesContact;

    @Size(max = 120) private String salesperson;

    @Size(max = 100) private String reference;

    protected PartySnapshot() {}

    /**
     * @param salesContact the customer's person for sales
     * @param salesperson ours
     * @param reference a number or word of the customer's or of ours
     */
    public PartySnapshot(
            String contactName, String contactPhone, String salesContact, String salesperson, String reference) {
        this.contactName = contactName;
        this.contactPhone = contactPhone;
        this.salesContact = salesContact;
        this.salesperson = salesperson;
        this.reference = reference;
    }

    public String getContactName() {
        return contactName;
    }

    public String getContactPhone() {
        return contactPhone;
    }

    public String getSalesContact() {
        return salesContact;
    }

    public String getSalesperson() {
        return salesperson;
    }

    public String getReference() {
        return reference;
    }
}
