package de.kundenblick.account;

/**
 * Somebody is away from now on, or is back: whatever area gives people work hands it over. Fired in the transaction that
 * says so.
 */
public record AbsenceTurned(long absenceId, long employeeId, long deputyId, boolean back) {}
