package de.kundenblick.audit.intranet;

import de.kundenblick.shared.PlainText;
import java.io.Serializable;

/** What is looked for in the audit log, as it stands in the address. */
public class AuditForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String from;
    private String to;
    private String user;
    private String action;
    private String type;
    private String key;
    private String address;

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = PlainText.orNull(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = PlainText.orNull(to);
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = PlainText.orNull(user);
    }

    public String getAction() {
        return action;
    }

    public void setAction(String action) {
        this.action = PlainText.orNull(action);
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = PlainText.orNull(type);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = PlainText.orNull(key);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = PlainText.orNull(address);
    }
}
