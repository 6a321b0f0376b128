package de.kundenblick.ticket.sla.intranet;

import de.kundenblick.ticket.sla.ServiceLevelDetails;
import de.kundenblick.ticket.sla.SolutionRule;
import de.kundenblick.ticket.sla.TargetKind;
import de.kundenblick.ticket.sla.UpdateRule;
import java.io.Serializable;
import java.util.List;

/** What is typed about a service level, its name aside. */
public class LevelForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private final List<TargetFields> targets;
    private boolean valid = true;
    private Long calendarId;
    private UpdateRule updateRule = UpdateRule.UNANSWERED;
    private SolutionRule solutionRule = SolutionRule.CONTINUE;

    LevelForm() {
        targets = List.of(
                new TargetFields(TargetKind.FIRST_RESPONSE, null, null),
                new TargetFields(TargetKind.UPDATE, null, null),
                new TargetFields(TargetKind.SOLUTION, null, null));
    }

    LevelForm(ServiceLevelDetails details) {
        targets = List.of(
                new TargetFields(
                        TargetKind.FIRST_RESPONSE, details.firstResponseMinutes(), details.firstResponseWarning()),
                new TargetFields(TargetKind.UPDATE, details.updateMinutes(), details.updateWarning()),
                new TargetFields(TargetKind.SOLUTION, details.solutionMinutes(), details.solutionWarning()));
        valid = details.valid();
        calendarId = details.calendarId();
        updateRule = details.updateRule();
        solutionRule = details.solutionRule();
    }

    ServiceLevelDetails details(String name) {
        return new ServiceLevelDetails(
                name,
                valid,
                calendarId,
                targets.get(0).getMinutes(),
                targets.get(0).getWarning(),
                targets.get(1).getMinutes(),
                targets.get(1).getWarning(),
                targets.get(2).getMinutes(),
                targets.get(2).getWarning(),
                updateRule,
                solutionRule);
    }

    public List<TargetFields> getTargets() {
        return targets;
    }

    public boolean isValid() {
        return valid;
    }

    public void setValid(boolean valid) {
        this.valid = valid;
    }

    public Long getCalendarId() {
        return calendarId;
    }

    public void setCalendarId(Long calendarId) {
        this.calendarId = calendarId;
    }

    public UpdateRule getUpdateRule() {
        return updateRule;
    }

    public void setUpdateRule(UpdateRule updateRule) {
        this.updateRule = updateRule;
    }

    public SolutionRule getSolutionRule() {
        return solutionRule;
    }

    public void setSolutionRule(SolutionRule solutionRule) {
        this.solutionRule = solutionRule;
    }
}
