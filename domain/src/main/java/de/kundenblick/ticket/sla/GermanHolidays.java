package de.kundenblick.ticket.sla;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The public holidays of the German states, those included that move with Easter. */
public final class GermanHolidays implements Holidays {
    private static final Map<String, GermanHolidays> KNOWN = new ConcurrentHashMap<>();

    private final String state;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

    private GermanHolidays(String state) {
        this.state = state;
    }

    /**
     * @param state as in {@code by}
     * @throws IllegalArgumentException when there is no such state
     */
    public static GermanHolidays of(String state) {
        if (!isState(state)) {
            throw new IllegalArgumentException("No German state " + state);
        }
        return KNOWN.computeIfAbsent(state, GermanHolidays::new);
    }

    public static boolean isState(String code) {
        return manager().getCalendarHierarchy().getChildren().containsKey(code);
    }

    /** The states by their code, in the order of their names. */
    public static Map<String, String> states() {
        var byName = new TreeMap<String, String>();
        manager()
                .getCalendarHierarchy()
                .getChildren()
                .forEach((code, child) -> byName.put(child.getDescription(Locale.GERMAN), code));
        return byName.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public boolean contains(LocalDate day) {
        return years.computeIfAbsent(
                        day.getYear(),
                        year -> holidays(year).stream().map(Holiday::getDate).collect(Collectors.toSet()))
                .contains(day);
    }

    /** In their order. */
    public List<Named> in(int year, Locale language) {
        return holidays(year).stream()
                .map(holiday -> new Named(holiday.getDate(), holiday.getDescription(language)))
                .sorted(Comparator.comparing(Named::day))
                .toList();
    }

    private Set<Holiday> holidays(int year) {
        return manager().getHolidays(Year.of(year), state);
    }

    private static HolidayManager manager() {
        return Loaded.MANAGER;
    }

    /** A holiday as people call it. */
    public record Named(LocalDate day, String name) {}

    private static final class Loaded {
        private static final HolidayManager MANAGER =
                HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));
    }
}
