package de.kundenblick.ticket.sla;

import static org.assertj.core.api.Assertions.assertThat;

import de.kundenblick.ticket.MessageSender;
import de.kundenblick.ticket.StateType;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Whatever happened to a ticket: what is explained sums to what was promised. */
@Tag("V-04")
class ExplanationPropertiesTest {
    private static final Instant CREATED = Instant.parse("2026-03-27T15:00:00Z");
    private final WorkingCalendar calendar = Given.workdays("8:00", "12:00", "13:30", "18:00");

    @Property(tries = 1000)
    void whatIsCountedSumsToThePromise(@ForAll("courses") Course course, @ForAll("promises") PromiseSet promises) {
        var targets = Targets.of(course, promises, calendar);

        for (Target target : targets.all()) {
            var explanation = Explanation.of(target, calendar, CREATED);
            if (target.due() != null) {
                assertThat(explanation.sum()).isEqualTo(target.promise().time());
                assertThat(Explanation.used(target, calendar, target.due()))
                        .isEqualTo(target.promise().time());
            }
            if (target.isActive() && target.warns() != null) {
                assertThat(target.warns()).isBeforeOrEqualTo(target.due());
            }
            assertThat(explanation.counted()).allSatisfy(span -> assertThat(target.pauses())
                    .allMatch(pause -> !span.from().isBefore(pause.from())
                            ? pause.to() != null && !span.from().isBefore(pause.to())
                            : !span.to().isAfter(pause.from())));
        }
        assertThat(targets.escalatesAt().isPresent())
                .isEqualTo(targets.all().stream().anyMatch(Target::isActive));
    }

    @Property(tries = 300)
    void aPauseNeverBringsATargetForward(@ForAll("courses") Course course, @ForAll("promises") PromiseSet promises) {
        var withoutPauses = new Course(
                course.created(),
                course.messages(),
                course.phases().stream()
                        .map(phase -> new Course.Phase(phase.from(), phase.type(), Suspension.NONE))
                        .toList());

        Instant due = Targets.of(course, promises, calendar).firstResponse().due();
        Instant earliest =
                Targets.of(withoutPauses, promises, calendar).firstResponse().due();

        if (due != null && earliest != null) {
            assertThat(due).isAfterOrEqualTo(earliest);
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        var minutes = Arbitraries.integers().between(0, 20_000);
        var messages = Combinators.combine(minutes, Arbitraries.of(MessageSender.class), Arbitraries.of(true, false))
                .as((minute, sender, visible) -> new Course.Message(at(minute), sender, visible))
                .list()
                .ofMaxSize(6);
        var phases = Combinators.combine(minutes, Arbitraries.of(StateType.class), Arbitraries.of(Suspension.class))
                .as((minute, type, suspension) -> new Course.Phase(at(minute), type, suspension))
                .list()
                .ofMaxSize(6);
        return Combinators.combine(messages, phases).as((said, states) -> new Course(CREATED, said, states));
    }

    @Provide
    Arbitrary<PromiseSet> promises() {
        var promise = Combinators.combine(
                        Arbitraries.integers().between(1, 5_000),
                        Arbitraries.integers().between(1, 99).injectNull(0.3))
                .as(Promise::ofMinutes)
                .injectNull(0.1);
        return Combinators.combine(
                        promise, promise, promise, Arbitraries.of(UpdateRule.class), Arbitraries.of(SolutionRule.class))
                .as(PromiseSet::new);
    }

    private static Instant at(int minute) {
        return CREATED.plusSeconds(minute * 60L);
    }
}
