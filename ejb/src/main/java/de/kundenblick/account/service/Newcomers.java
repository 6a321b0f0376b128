package de.kundenblick.account.service;

/**
 * How people of a source become employees.
 *
 * @param adopt whether local accounts of the same login become theirs
 */
public record Newcomers(GroupRoles roles, boolean adopt) {}
