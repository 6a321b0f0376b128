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

    /** A promise, as working minutes and percent of them; null for none. */
    public static class Target implements Serializable {
        private static final long serialVersionUID = 1L;

        private final TargetKind kind;
        private Integer minutes;
        private Integer warning;

        Target(TargetKind kind, Integer minutes, Integer warning) {
            this.kind = kind;
            this.minutes = minutes;
            this.warning = warning;
        }

        public TargetKind getKind() {
            return kind;
        }

        public Integer getMinutes() {
            return minutes;
        }

        public void setMinutes(Integer minutes) {
            this.minutes = minutes;
        }

        public Integer getWarning() {
            return warning;
        }

        public void setWarning(Integer warning) {
            this.warning = warning;
        }
    }

    private final List<Target> targets;
    private boolean valid = true;
    private Long calendarId;
    private UpdateRule updateRule = UpdateRule.UNANSWERED;
    private SolutionRule solutionRule = SolutionRule.CONTINUE;

    LevelForm() {
        targets = List.of(
                new Target(TargetKind.FIRST_RESPONSE, null, null),
                new Target(TargetKind.UPDATE, null, null),
                new Target(TargetKind.SOLUTION, null, null));
    }

    LevelForm(ServiceLevelDetails details) {
        targets = List.of(
                new Target(TargetKind.FIRST_RESPONSE, details.firstResponseMinutes(), details.firstResponseWarning()),
                new Target(TargetKind.UPDATE, details.updateMinutes(), details.updateWarning()),
                new Target(TargetKind.SOLUTION, details.solutionMinutes(), details.solutionWarning()));
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
                targets.get(0).minutes,
                targets.get(0).warning,
                targets.get(1).minutes,
                targets.get(1).warning,
                targets.get(2).minutes,
                targets.get(2).warning,
                updateRule,
                solutionRule);
    }

    public List<Target> getTargets() {
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
