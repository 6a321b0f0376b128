package de.kundenblick.ticket.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;

/** One thing that a filter demands of a mail. */
@Embeddable
public class MailCondition implements Serializable {
    public static final int LONGEST_VALUE = 500;

    private static final long serialVersionUID = 1L;

    @NotNull @Enumerated(EnumType.STRING)
    private MailField field;

    @Size(max = 100) private String header;

    @NotNull @Enumerated(EnumType.STRING)
    private MailComparison comparison;

    private boolean negated;

    @Size(max = LONGEST_VALUE) @Column(name = "expected")
    private String value;

    protected MailCondition() {}

    /**
     * @param header its name; null unless the field is a header
     * @param negated demands that it is not so
     * @param value null unless the comparison wants one
     */
    public MailCondition(MailField field, String header, MailComparison comparison, boolean negated, String value) {
        this.field = field;
        this.header = field == MailField.HEADER ? header : null;
        this.comparison = comparison;
        this.negated = negated;
        this.value = comparison.wantsValue() ? value : null;
    }

    public MailField getField() {
        return field;
    }

    public String getHeader() {
        return header;
    }

    public MailComparison getComparison() {
        return comparison;
    }

    public boolean isNegated() {
        return negated;
    }

    public String getValue() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MailCondition that
                && field == that.field
                && comparison == that.comparison
                && negated == that.negated
                && Objects.equals(header, that.header)
                && Objects.equals(value, that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, header, comparison, negated, value);
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                header == null ? field.name() : header,
                negated ? "NOT " + comparison : comparison.name(),
                value == null ? "" : value);
    }
}
