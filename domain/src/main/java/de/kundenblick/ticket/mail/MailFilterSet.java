package de.kundenblick.ticket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All filters in their order, ready to judge any number of mails. Knows nothing but what it is given. */
public final class MailFilterSet {
    /** Of conditions in one filter. */
    public static final int MOST_CONDITIONS = 20;

    private final List<Rule> rules;

    private MailFilterSet(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * A filter.
     *
     * @param id null for one that is not stored yet
     */
    public record Entry(Long id, MailFilterDetails details) {}

    private record Rule(Long id, MailFilterDetails details, List<MailCheck> checks) {}

    /** @throws MailFilterRefusedException when one of them makes no sense */
    public static MailFilterSet of(List<Entry> entries) {
        return new MailFilterSet(entries.stream()
                .filter(entry -> entry.details().valid())
                .map(entry -> new Rule(
                        entry.id(),
                        entry.details(),
                        entry.details().conditions().stream()
                                .map(MailCheck::new)
                                .toList()))
                .toList());
    }

    /** @throws MailFilterRefusedException when it makes no sense, at the input that is wrong */
    public static void check(MailFilterDetails details) {
        if (details.conditions().isEmpty()) {
            throw MailFilterRefusedException.noConditions();
        }
        if (details.conditions().size() > MOST_CONDITIONS) {
            throw MailFilterRefusedException.tooMany(MOST_CONDITIONS);
        }
        boolean hasGroup = false;
        for (int i = 0; i < details.conditions().size(); i++) {
            try {
                hasGroup |= new MailCheck(details.conditions().get(i)).hasGroup();
            } catch (MailFilterRefusedException refused) {
                throw refused.at("conditions:" + i + ":value");
            }
        }
        if (!details.actsAtAll()) {
            throw MailFilterRefusedException.noActions();
        }
        if (details.ownerSource() == OwnerSource.EMPLOYEE && details.ownerId() == null) {
            throw MailFilterRefusedException.ownerMissing();
        }
        if (details.ownerSource() == OwnerSource.HEADER && details.ownerHeader() == null) {
            throw MailFilterRefusedException.headerMissing().at("ownerHeader");
        }
        if (details.ownerSource() == OwnerSource.GROUP && !hasGroup) {
            throw MailFilterRefusedException.noGroup();
        }
    }

    /** Whether any of them looks at this. */
    public boolean asks(MailField field) {
        return rules.stream()
                .flatMap(rule -> rule.checks().stream())
                .anyMatch(check -> check.condition().getField() == field);
    }

    /**
     * The last word counts, until a filter ignores the mail or is the last.
     *
     * @param reply whether the mail goes on with a ticket
     * @param begin what is wanted before the filters are asked
     */
    public MailVerdict judge(MailFacts facts, boolean reply, MailVerdict begin) {
        var results = new ArrayList<FilterResult>();
        MailVerdict verdict = begin;
        boolean ended = begin.disposal() == MailDisposal.IGNORE;
        for (Rule rule : rules) {
            boolean asked = !ended && (!reply || rule.details().replies());
            var result = asked ? ask(rule, facts) : unasked(rule);
            results.add(result);
            if (result.hit()) {
                verdict = reply ? verdict.withReply(rule.details()) : verdict.with(rule.details(), owner(rule, facts));
                ended = rule.details().last() || verdict.disposal() == MailDisposal.IGNORE;
            }
        }
        return verdict.after(results);
    }

    private static FilterResult ask(Rule rule, MailFacts facts) {
        var answers = rule.checks().stream()
                .map(check -> new FilterResult.Answer(check.condition(), check.hits(facts)))
                .toList();
        boolean hit = rule.details().any()
                ? answers.stream().anyMatch(FilterResult.Answer::hit)
                : !answers.isEmpty() && answers.stream().allMatch(FilterResult.Answer::hit);
        return new FilterResult(rule.id(), rule.details().name(), true, hit, answers);
    }

    private static FilterResult unasked(Rule rule) {
        return new FilterResult(rule.id(), rule.details().name(), false, false, List.of());
    }

    /** Null when the mail names nobody. */
    private static String owner(Rule rule, MailFacts facts) {
        Optional<String> found =
                switch (rule.details().ownerSource()) {
                    case NONE, EMPLOYEE -> Optional.empty();
                    case HEADER ->
                        facts.read(MailField.HEADER, rule.details().ownerHeader())
                                .map(String::strip)
                                .filter(value -> !value.isEmpty())
                                .findFirst();
                    case GROUP ->
                        rule.checks().stream()
                                .flatMap(check -> check.group(facts).stream())
                                .findFirst();
                };
        return found.orElse(null);
    }
}
