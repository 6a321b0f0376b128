package de.kundenblick.interaction;

/**
 * Follow-ups as a calendar program reads them.
 *
 * @param calendar as iCalendar
 * @param tag of the content: the same as long as nothing has changed
 */
public record FollowUpFeed(String calendar, String tag) {}
