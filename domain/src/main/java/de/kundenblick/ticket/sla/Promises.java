package de.kundenblick.ticket.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/**
 * What is promised: working minutes until the first response, an update and the solution, null where nothing is
 * promised; and after how many percent of each a warning comes, null for none.
 */
@Embeddable
public class Promises implements Serializable {
    private static final long serialVersionUID = 1L;

    @Min(1) @Column(name = "first_response_minutes")
    private Integer firstResponseMinutes;

    @Min(1) @Max(99) @Column(name = "first_response_warning")
    private Integer firstResponseWarning;

    @Min(1) @Column(name = "update_minutes")
    private Integer updateMinutes;

    @Min(1) @Max(99) @Column(name = "update_warning")
    private Integer updateWarning;

    @Min(1) @Column(name = "solution_minutes")
    private Integer solutionMinutes;

    @Min(1) @Max(99) @Column(name = "solution_warning")
    private Integer solutionWarning;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(name = "update_rule")
    private UpdateRule updateRule = UpdateRule.UNANSWERED;

    @NotNull @Enumerated(EnumType.STRING)
    @Column(name = "solution_rule")
    private SolutionRule solutionRule = SolutionRule.CONTINUE;

    /** As the rules take them. */
    public PromiseSet values() {
        return new PromiseSet(
                promise(firstResponseMinutes, firstResponseWarning),
                promise(updateMinutes, updateWarning),
                promise(solutionMinutes, solutionWarning),
                updateRule,
                solutionRule);
    }

    private static Promise promise(Integer minutes, Integer warning) {
        return minutes == null ? null : Promise.ofMinutes(minutes, warning);
    }

    public Integer getFirstResponseMinutes() {
        return firstResponseMinutes;
    }

    public void setFirstResponseMinutes(Integer firstResponseMinutes) {
        this.firstResponseMinutes = firstResponseMinutes;
    }

    public Integer getFirstResponseWarning() {
        return firstResponseWarning;
    }

    public void setFirstResponseWarning(Integer firstResponseWarning) {
        this.firstResponseWarning = firstResponseWarning;
    }

    public Integer getUpdateMinutes() {
        return updateMinutes;
    }

    public void setUpdateMinutes(Integer updateMinutes) {
        this.updateMinutes = updateMinutes;
    }

    public Integer getUpdateWarning() {
        return updateWarning;
    }

    public void setUpdateWarning(Integer updateWarning) {
        this.updateWarning = updateWarning;
    }

    public Integer getSolutionMinutes() {
        return solutionMinutes;
    }

    public void setSolutionMinutes(Integer solutionMinutes) {
        this.solutionMinutes = solutionMinutes;
    }

    public Integer getSolutionWarning() {
        return solutionWarning;
    }

    public void setSolutionWarning(Integer solutionWarning) {
        this.solutionWarning = solutionWarning;
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
