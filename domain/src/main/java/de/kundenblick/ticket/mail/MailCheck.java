package de.kundenblick.ticket.mail;

import java.util.Optional;
import java.util.function.Predicate;

/** A condition that is ready to be asked of many mails. */
final class MailCheck {
    private final MailCondition condition;
    private final MailPattern pattern;
    private final String value;

    /** @throws MailFilterRefusedException when the condition makes no sense */
    MailCheck(MailCondition condition) {
        this.condition = condition;
        value = condition.getValue() == null ? "" : MailFacts.plain(condition.getValue());
        if (!condition.getField().comparisons().contains(condition.getComparison())) {
            throw MailFilterRefusedException.comparison();
        }
        if (condition.getField() == MailField.HEADER && isBlank(condition.getHeader())) {
            throw MailFilterRefusedException.headerMissing();
        }
        if (condition.getComparison().wantsValue() && value.isEmpty()) {
            throw MailFilterRefusedException.valueMissing();
        }
        if (condition.getComparison() == MailComparison.ABOVE && !value.matches("\\d{1,9}")) {
            throw MailFilterRefusedException.noNumber();
        }
        pattern = condition.getComparison() == MailComparison.MATCHES ? new MailPattern(condition.getValue()) : null;
    }

    boolean hits(MailFacts facts) {
        return isSo(facts) != condition.isNegated();
    }

    private boolean isSo(MailFacts facts) {
        return switch (condition.getComparison()) {
            case ABOVE -> facts.kilobytes() > Long.parseLong(value);
            case EXISTS -> some(facts, text -> !text.isEmpty());
            case CONTAINS -> some(facts, text -> text.contains(value));
            case IS -> some(facts, text -> text.equals(value));
            case BEGINS -> some(facts, text -> text.startsWith(value));
            case ENDS -> some(facts, text -> text.endsWith(value));
            case MATCHES ->
                facts.read(condition.getField(), condition.getHeader()).anyMatch(pattern::find);
        };
    }

    private boolean some(MailFacts facts, Predicate<String> test) {
        return facts.texts(condition.getField(), condition.getHeader()).stream().anyMatch(test);
    }

    /** What the first group of its pattern has found. */
    Optional<String> group(MailFacts facts) {
        return pattern == null || condition.isNegated()
                ? Optional.empty()
                : facts.read(condition.getField(), condition.getHeader())
                        .flatMap(text -> pattern.group(text).stream())
                        .findFirst();
    }

    boolean hasGroup() {
        return pattern != null && pattern.hasGroup() && !condition.isNegated();
    }

    MailCondition condition() {
        return condition;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
