package de.kundenblick.account;

/**
 * Somebody is away from now on, or is back: whatever area gives people work hands it over. Fired
 * in no transaction and before it is remembered, so that any amount can be handed over in portions; who observes it throws
 * when some is left, and hears it again then.
 */
public record AbsenceTurned(long absenceId, long employeeId, long deputyId, boolean back) {}
