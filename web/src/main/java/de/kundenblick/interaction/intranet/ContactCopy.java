package de.kundenblick.interaction.intranet;

import de.kundenblick.shared.phone.PhoneNumbers;
import java.io.Serializable;

/** Name and phone number of a contact as one record has them, beside those of the master data. */
public class ContactCopy implements Serializable {
    private static final long serialVersionUID = 1L;

    private String masterName;
    private String masterPhone;
    private String name;
    private String phone;

    public ContactCopy() {}

    ContactCopy(String name, String phone) {
        this.name = name;
        this.phone = phone;
    }

    /** @param newPhone as E.164; null when none is known */
    ContactCopy follow(String newName, String newPhone) {
        masterName = newName;
        masterPhone = newPhone;
        return this;
    }

    /** The master data call the contact otherwise. Without a contact there is nothing to differ from. */
    public boolean isNameDifferent() {
        return masterName != null && !isEmpty(name) && !name.strip().equals(masterName);
    }

    public boolean isPhoneDifferent() {
        return masterName != null && !isEmpty(phone) && !digits(phone).equals(digits(masterPhone));
    }

    /** However it was written. */
    private static String digits(String number) {
        return isEmpty(number)
                ? ""
                : PhoneNumbers.digits(PhoneNumbers.parse(number).orElse(number));
    }

    private static boolean isEmpty(String typed) {
        return typed == null || typed.isBlank();
    }

    public String getMasterName() {
        return masterName;
    }

    public String getMasterPhone() {
        return masterPhone == null ? "" : PhoneNumbers.display(masterPhone);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
