package de.kundenblick.customer.intranet;

import java.io.Serializable;

/** The phone numbers of a customer or a contact as they are typed; the page's converter makes them E.164. */
public class PhonesForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String phone;
    private String mobile;
    private String fax;

    PhonesForm() {}

    PhonesForm(String phone, String mobile, String fax) {
        this.phone = phone;
        this.mobile = mobile;
        this.fax = fax;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getFax() {
        return fax;
    }

    public void setFax(String fax) {
        this.fax = fax;
    }
}
