package de.kundenblick.ticket.portal;

import de.kundenblick.shared.PlainText;
import de.kundenblick.ticket.PortalTicketFilter;
import de.kundenblick.ticket.PortalTicketFilter.Place;
import de.kundenblick.ticket.PortalTicketFilter.Show;
import de.kundenblick.ticket.PortalTicketFilter.View;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the address of the list asks for; what makes no sense counts as not asked. */
@RequestScoped
public class PortalListAddress {
    private static final Pattern PLACE = Pattern.compile("(after|before)-(\\d{1,17})-(\\d{1,18})");
    private static final int MOST_CUSTOMERS = 50;

    @Inject
    HttpServletRequest request;

    private PortalTicketFilter filter;

    @PostConstruct
    void read() {
        String[] customers = request.getParameterValues("company");
        String words = request.getParameter("q");
        filter = new PortalTicketFilter(
                choice("of", View.MINE),
                choice("show", Show.ALL),
                customers == null
                        ? List.of()
                        : Arrays.stream(customers)
                                .distinct()
                                .limit(MOST_CUSTOMERS)
                                .toList(),
                PlainText.orNull(words),
                place(request.getParameter("from")));
    }

    PortalTicketFilter filter() {
        return filter;
    }

    /** @param place where the page begins; null for the beginning */
    String to(View view, Show show, Place place) {
        var address = new StringBuilder(request.getContextPath())
                .append("/portal/ticket/list?of=")
                .append(name(view))
                .append("&show=")
                .append(name(show));
        filter.customers().forEach(customer -> address.append("&company=").append(encoded(customer)));
        if (filter.words() != null) {
            address.append("&q=").append(encoded(filter.words()));
        }
        if (place != null) {
            address.append("&from=")
                    .append(place.back() ? "before-" : "after-")
                    .append(ChronoUnit.MICROS.between(Instant.EPOCH, place.at()))
                    .append('-')
                    .append(place.id());
        }
        return address.toString();
    }

    private <E extends Enum<E>> E choice(String parameter, E otherwise) {
        String typed = request.getParameter(parameter);
        return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
                .filter(each -> name(each).equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    private static Place place(String typed) {
        var place = PLACE.matcher(typed == null ? "" : typed);
        return place.matches()
                ? new Place(
                        Instant.EPOCH.plus(Long.parseLong(place.group(2)), ChronoUnit.MICROS),
                        Long.parseLong(place.group(3)),
                        place.group(1).equals("before"))
                : null;
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
