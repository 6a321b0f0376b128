package de.kundenblick.account;

/**
 * Which employees a list shows; null says nothing about that side.
 *
 * @param text part of the name, the login or the e-mail address, whatever the case
 */
public record EmployeeFilter(String text, Long roleId, Long teamId, Boolean enabled) {
    public static final EmployeeFilter ALL = new EmployeeFilter(null, null, null, null);
}
