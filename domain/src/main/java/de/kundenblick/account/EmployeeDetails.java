package de.kundenblick.account;

import java.util.Set;

/** What a form says of an employee. */
public record EmployeeDetails(String name, String email, Set<Long> roleIds, Set<Long> teamIds) {}
