package de.kundenblick.ticket.mail.intranet;

import de.kundenblick.ticket.mail.MailComparison;
import de.kundenblick.ticket.mail.MailCondition;
import de.kundenblick.ticket.mail.MailField;
import java.io.Serializable;
import java.util.Set;

/** The inputs of one condition of a filter. */
public class ConditionFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private MailField field = MailField.SUBJECT;
    private String header;
    private MailComparison comparison = MailComparison.CONTAINS;
    private boolean negated;
    private String value;

    ConditionFields() {}

    ConditionFields(MailCondition condition) {
        field = condition.getField();
        header = condition.getHeader();
        comparison = condition.getComparison();
        negated = condition.isNegated();
        value = condition.getValue();
    }

    MailCondition condition() {
        return new MailCondition(field, header == null ? null : header.strip(), getComparison(), negated, value);
    }

    /** Those that the field can be compared by. */
    public Set<MailComparison> getComparisons() {
        return field.comparisons();
    }

    public boolean isHeaderWanted() {
        return field == MailField.HEADER;
    }

    public boolean isValueWanted() {
        return getComparison().wantsValue();
    }

    public MailField getField() {
        return field;
    }

    public void setField(MailField field) {
        this.field = field;
    }

    public String getHeader() {
        return header;
    }

    public void setHeader(String header) {
        this.header = header;
    }

    /** The first that makes sense once another field was chosen. */
    public MailComparison getComparison() {
        return getComparisons().contains(comparison)
                ? comparison
                : getComparisons().iterator().next();
    }

    public void setComparison(MailComparison comparison) {
        this.comparison = comparison;
    }

    public boolean isNegated() {
        return negated;
    }

    public void setNegated(boolean negated) {
        this.negated = negated;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
