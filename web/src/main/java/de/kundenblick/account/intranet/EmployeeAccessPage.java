package de.kundenblick.account.intranet;

import de.kundenblick.account.service.StaffService;
import de.kundenblick.shared.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Whether an employee can sign in, and with what; a part of the employee's page. */
@Named("employeeAccess")
@RequestScoped
public class EmployeeAccessPage {
    @Inject
    StaffService staff;

    @Inject
    Messages messages;

    private String password;

    static String addressOf(String login) {
        return "/intranet/account/employee?faces-redirect=true&login="
                + URLEncoder.encode(login, StandardCharsets.UTF_8);
    }

    public String givePassword(String login) {
        staff.setPassword(login, password);
        return done(login, "account.employee.passwordSet");
    }

    public String clearPassword(String login) {
        staff.clearPassword(login);
        return done(login, "account.employee.passwordCleared");
    }

    public String disable(String login) {
        staff.disable(login);
        return done(login, "account.employee.disabled");
    }

    public String enable(String login) {
        staff.enable(login);
        return done(login, "account.employee.enabled");
    }

    private String done(String login, String key) {
        messages.keep().info(key);
        return addressOf(login);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
