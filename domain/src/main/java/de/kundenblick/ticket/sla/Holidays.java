package de.kundenblick.ticket.sla;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days on which nobody works although the week says so. The same day always has the same answer. */
@FunctionalInterface
public interface Holidays {
    Holidays NONE = day -> false;

    boolean contains(LocalDate day);

    /** @param yearly a 29 February is one in leap years only */
    static Holidays of(Set<MonthDay> yearly, Set<LocalDate> once) {
        Set<MonthDay> everyYear = Set.copyOf(yearly);
        Set<LocalDate> single = Set.copyOf(once);
        return day -> everyYear.contains(MonthDay.from(day)) || single.contains(day);
    }

    default Holidays and(Holidays others) {
        return day -> contains(day) || others.contains(day);
    }
}
