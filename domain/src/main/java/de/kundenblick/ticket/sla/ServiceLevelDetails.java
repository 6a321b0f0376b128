package de.kundenblick.ticket.sla;

import de.kundenblick.shared.record.NamedDetails;

/**
 * What a form says of a service level; targets are working minutes and warnings percent of them, null for none.
 *
 * @param calendarId null for the standard calendar
 */
public record ServiceLevelDetails(
        String name,
        boolean valid,
        Long calendarId,
        Integer firstResponseMinutes,
        Integer firstResponseWarning,
        Integer updateMinutes,
        Integer updateWarning,
        Integer solutionMinutes,
        Integer solutionWarning,
        UpdateRule updateRule,
        SolutionRule solutionRule)
        implements NamedDetails {

    public static ServiceLevelDetails of(ServiceLevel level) {
        var promises = level.getPromises();
        return new ServiceLevelDetails(
                level.getName(),
                level.isValid(),
                level.getCalendar() == null ? null : level.getCalendar().getId(),
                promises.getFirstResponseMinutes(),
                promises.getFirstResponseWarning(),
                promises.getUpdateMinutes(),
                promises.getUpdateWarning(),
                promises.getSolutionMinutes(),
                promises.getSolutionWarning(),
                promises.getUpdateRule(),
                promises.getSolutionRule());
    }

    public Promises promises() {
        var promises = new Promises();
        promises.setFirstResponseMinutes(firstResponseMinutes);
        promises.setFirstResponseWarning(firstResponseWarning);
        promises.setUpdateMinutes(updateMinutes);
        promises.setUpdateWarning(updateWarning);
        promises.setSolutionMinutes(solutionMinutes);
        promises.setSolutionWarning(solutionWarning);
        promises.setUpdateRule(updateRule);
        promises.setSolutionRule(solutionRule);
        return promises;
    }

    /** Whether there is a warning of a time that is not promised. */
    public boolean hasIdleWarning() {
        return firstResponseMinutes == null && firstResponseWarning != null
                || updateMinutes == null && updateWarning != null
                || solutionMinutes == null && solutionWarning != null;
    }
}
