package de.kundenblick.ticket.sla;

import java.io.Serializable;

/** The promises that hold for a ticket; each null where nothing is promised. */
public record PromiseSet(
        Promise firstResponse, Promise update, Promise solution, UpdateRule updateRule, SolutionRule solutionRule)
        implements Serializable {
    public static final PromiseSet NONE =
            new PromiseSet(null, null, null, UpdateRule.UNANSWERED, SolutionRule.CONTINUE);

    public boolean isEmpty() {
        return firstResponse == null && update == null && solution == null;
    }

    public Promise of(TargetKind kind) {
        return switch (kind) {
            case FIRST_RESPONSE -> firstResponse;
            case UPDATE -> update;
            case SOLUTION -> solution;
        };
    }
}
