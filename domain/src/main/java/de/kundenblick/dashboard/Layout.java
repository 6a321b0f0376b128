package de.kundenblick.dashboard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the widgets of a board stand, by their keys. Keys that no widget has at present keep their place, so that a
 * widget that was switched off for a while comes back to where it stood.
 *
 * @param main the content column from top to bottom
 * @param side the sidebar from top to bottom
 * @param closed taken off the board
 */
public record Layout(List<String> main, List<String> side, Set<String> closed) {
    public static final Layout EMPTY = new Layout(List.of(), List.of(), Set.of());

    public Layout {
        var kept = main.stream().distinct().toList();
        main = kept;
        side = side.stream().distinct().filter(key -> !kept.contains(key)).toList();
        closed = Set.copyOf(closed);
    }

    /** Reads what {@link #format} wrote. A damaged text gives what can be read of it. */
    public static Layout parse(String stored) {
        String[] parts = (stored + ";;").split(";", -1);
        return new Layout(
                keys(parts[0]).toList(), keys(parts[1]).toList(), keys(parts[2]).collect(Collectors.toSet()));
    }

    public String format() {
        return String.join(",", main)
                + ';'
                + String.join(",", side)
                + ';'
                + closed.stream().sorted().collect(Collectors.joining(","));
    }

    /** Appends the widgets that this layout does not know yet at the end of their zones, in the order of their keys. */
    public Layout with(Collection<Widget> widgets) {
        return new Layout(joined(main, unknown(widgets, Zone.MAIN)), joined(side, unknown(widgets, Zone.SIDE)), closed);
    }

    /** The layout of a board that nobody has arranged. */
    public static Layout original(Collection<Widget> widgets) {
        return new Layout(original(widgets, Zone.MAIN), original(widgets, Zone.SIDE), Set.of());
    }

    /** Puts the named widgets in the given order; those that are not named stay behind them in their old zone. */
    public Layout arranged(List<String> newMain, List<String> newSide) {
        var named = Stream.concat(newMain.stream(), newSide.stream()).collect(Collectors.toSet());
        Predicate<String> left = key -> !named.contains(key);
        return new Layout(
                joined(known(newMain), main.stream().filter(left).toList()),
                joined(known(newSide), side.stream().filter(left).toList()),
                closed);
    }

    public Layout without(String key) {
        return new Layout(main, side, union(closed, Set.of(key)));
    }

    /** Shows exactly these of the offered widgets; those that were closed before come back at the end of their zone. */
    public Layout showing(Set<String> chosen, Set<String> offered) {
        Predicate<String> reopened = key -> closed.contains(key) && chosen.contains(key);
        var stillClosed = union(closed, offered).stream()
                .filter(key -> !chosen.contains(key))
                .collect(Collectors.toSet());
        return new Layout(movedToEnd(main, reopened), movedToEnd(side, reopened), stillClosed);
    }

    private List<String> known(List<String> keys) {
        return keys.stream()
                .filter(key -> main.contains(key) || side.contains(key))
                .distinct()
                .toList();
    }

    private List<String> unknown(Collection<Widget> widgets, Zone zone) {
        return widgets.stream()
                .filter(widget -> widget.zone() == zone)
                .map(Widget::key)
                .filter(key -> !main.contains(key) && !side.contains(key))
                .sorted()
                .toList();
    }

    private static List<String> original(Collection<Widget> widgets, Zone zone) {
        return widgets.stream()
                .filter(widget -> widget.zone() == zone)
                .sorted(Comparator.comparing(Widget::order).thenComparing(Widget::key))
                .map(Widget::key)
                .toList();
    }

    private static List<String> movedToEnd(List<String> keys, Predicate<String> moved) {
        return joined(
                keys.stream().filter(moved.negate()).toList(),
                keys.stream().filter(moved).toList());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    private static Stream<String> keys(String list) {
        return Arrays.stream(list.split(",")).map(String::trim).filter(key -> !key.isEmpty());
    }
}
