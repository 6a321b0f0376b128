package de.kundenblick.ticket.intranet;

import de.kundenblick.account.Choice;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.list.ListOption;
import de.kundenblick.ticket.EscalationTime;
import de.kundenblick.ticket.Priority;
import de.kundenblick.ticket.TicketListChoices;
import de.kundenblick.ticket.TicketLists;
import de.kundenblick.ticket.TicketSelection;
import de.kundenblick.ticket.desk.DeskList;
import de.kundenblick.ticket.desk.DeskScope;
import de.kundenblick.ticket.statistics.TicketFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the filters of the list of tickets offer. */
final class TicketOptions {
    /** Stands before the name of a queue for each one around it; a selection has no other way to indent. */
    private static final String INDENT = "\u2003";

    private final TicketListChoices choices;
    private final Messages messages;

    TicketOptions(TicketListChoices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    /** Nothing for a filter that is typed. */
    List<ListOption> of(String filter) {
        return switch (filter) {
            case "show" ->
                texts(
                        "ticket.selection.",
                        Stream.of(TicketSelection.values()).map(each -> option(each.slug(), each.name())));
            case "scope" -> texts("ticket.scope.", TicketLists.SCOPES.stream().map(each -> option(each, each)));
            case "desk" ->
                texts("ticket.desk.", Stream.of(DeskList.values()).map(each -> option(each.slug(), each.name())));
            case "whose" ->
                texts("ticket.whose.", Stream.of(DeskScope.values()).map(each -> option(each.slug(), each.name())));
            case "escalation" ->
                texts(
                        "ticket.escalation.",
                        Stream.concat(
                                        Stream.of(TicketLists.SOON),
                                        Stream.of(EscalationTime.values()).map(EscalationTime::slug))
                                .map(each -> option(each, each)));
            case "priority" ->
                texts("ticket.priority.", Stream.of(Priority.values()).map(each -> option(each.name(), each.name())));
            case "sub" -> List.of(option("yes", messages.text("ticket.list.sub")));
            case "queue" -> queues();
            case "state" -> states();
            case "owner", "responsible" -> people();
            case "type" -> named(choices.types());
            case "service" -> named(choices.services());
            case "serviceLevel" -> named(choices.serviceLevels());
            case "team" -> options(choices.teams());
            case "channel" ->
                texts("ticket.channel.", TicketLists.CHANNELS.stream().map(each -> option(each, each)));
            case "stars" ->
                texts("ticket.rating.stars.", Stream.of("5", "4", "3", "2", "1").map(each -> option(each, each)));
            case "counted" -> List.of(option("yes", messages.text("ticket.list.counted")));
            case "figure" ->
                texts("ticket.figure.", Stream.of(TicketFigure.values()).map(each -> option(each.slug(), each.name())));
            default -> List.of();
        };
    }

    private static ListOption option(String value, String label) {
        return new ListOption(value, label);
    }

    private List<ListOption> texts(String beginning, Stream<ListOption> keys) {
        return keys.map(each -> option(each.value(), messages.text(beginning + each.label())))
                .toList();
    }

    List<ListOption> queues() {
        return choices.queues().nodes().stream()
                .map(queue -> option(Long.toString(queue.id()), INDENT.repeat(queue.depth()) + queue.name()))
                .toList();
    }

    private List<ListOption> states() {
        var texts = new TicketTexts();
        return choices.states().stream()
                .map(state -> option(Long.toString(state.id()), texts.state(state.name())))
                .toList();
    }

    private List<ListOption> people() {
        var people = new ArrayList<ListOption>();
        people.add(option("me", messages.text("ticket.list.me")));
        people.add(option("none", messages.text("ticket.list.nobody")));
        people.addAll(options(choices.people()));
        return people;
    }

    private List<ListOption> named(List<Choice> all) {
        var named = new ArrayList<ListOption>();
        named.add(option("none", messages.text("ticket.list.none")));
        named.addAll(options(all));
        return named;
    }

    static List<ListOption> options(List<Choice> all) {
        return all.stream()
                .map(each -> option(Long.toString(each.id()), each.name()))
                .toList();
    }
}
