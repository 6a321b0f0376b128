package de.kundenblick.customer.web;

import de.kundenblick.account.Permissions;
import de.kundenblick.account.web.Viewer;
import de.kundenblick.privacy.service.PersonalPart;
import de.kundenblick.shared.Json;
import de.kundenblick.shared.SafeHtml;
import de.kundenblick.shared.service.PdfFile;
import de.kundenblick.shared.service.PdfTexts;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.DefaultStreamedContent;
import org.primefaces.model.StreamedContent;

/** What is stored about a person as a file: JSON for programs, PDF for people. */
@RequestScoped
public class PersonalDataFile {
    /** What the program named, and not somebody: by part and field, what its texts begin with. */
    private static final Map<String, String> CODES = Map.of(
            "person.portalRole", "customer.data.portalRole.",
            "person.language", "customer.data.language.",
            "notes.validity", "customer.validity.",
            "signIns.action", "customer.data.action.",
            "history.action", "customer.data.action.",
            "interactions.state", "interaction.status.",
            "mails.state", "mail.state.");

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** @param person as the person is called in the name of the file */
    public StreamedContent of(List<PersonalPart> parts, String person, String format) {
        boolean paper = format.equals("pdf");
        return DefaultStreamedContent.builder()
                .name(messages.text("customer.data.fileName", person.replaceAll("[^\\p{Alnum}.@-]", "-"), format))
                .contentType(paper ? "application/pdf" : "application/json")
                .writer(out -> {
                    if (paper) {
                        paper(parts, person, out);
                    } else {
                        json(parts, person, out);
                    }
                })
                .build();
    }

    private void json(List<PersonalPart> parts, String person, OutputStream out) {
        var all = Json.createObjectBuilder()
                .add("person", person)
                .add("made", clock.instant().toString());
        for (PersonalPart part : parts) {
            var rows = Json.createArrayBuilder();
            part.rows().forEach(rows::add);
            all.add(
                    part.name().equals("person") ? "contact" : part.name(),
                    part.internal()
                            ? Json.createObjectBuilder().add("internal", true).add("rows", rows)
                            : Json.createObjectBuilder().add("rows", rows));
        }
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(out)) {
            writer.writeObject(all.build());
        }
    }

    private void paper(List<PersonalPart> parts, String person, OutputStream out) {
        var lines =
                List.of(messages.text("exchange.export.made", viewer.getTime().stamp(clock.instant())));
        var file = PdfFile.upright(
                out,
                new PdfTexts(
                        viewer.getLocale(),
                        messages.text("customer.data.paper", person),
                        lines,
                        messages.text("exchange.export.page")));
        for (PersonalPart part : parts) {
            String name = named("part." + part.name());
            file.heading(part.internal() ? messages.text("customer.data.internalPart", name) : name);
            if (part.rows().isEmpty()) {
                file.paragraph(messages.text("customer.data.nothing"));
            }
            part.rows().forEach(row -> {
                file.paragraph(line(part.name(), row));
                file.gap();
            });
        }
        file.finish();
    }

    /** People at the portal know their records by other names than employees. */
    private String named(String thing) {
        String own = "customer.data.own." + thing;
        boolean known = viewer.may(Permissions.PORTAL_WRITE)
                && Texts.in(viewer.getLocale()).containsKey(own);
        return messages.text(known ? own : "customer.data." + thing);
    }

    private String line(String part, JsonObject row) {
        boolean html = row.getBoolean("html", false);
        return row.entrySet().stream()
                .filter(value -> !value.getKey().equals("html"))
                .map(value -> named("field." + value.getKey()) + ": "
                        + text(part + '.' + value.getKey(), value.getValue(), html))
                .collect(Collectors.joining("\n"));
    }

    private String text(String field, JsonValue value, boolean html) {
        return switch (value.getValueType()) {
            case TRUE -> messages.text("shared.list.yes");
            case FALSE -> messages.text("shared.list.no");
            case STRING -> text(field, ((JsonString) value).getString(), html);
            default -> value.toString();
        };
    }

    private String text(String field, String value, boolean html) {
        if (field.endsWith(".text")) {
            return html ? SafeHtml.text(value) : value;
        }
        if (CODES.containsKey(field)) {
            String key = CODES.get(field) + value;
            var texts = Texts.in(viewer.getLocale());
            return texts.containsKey(key) ? texts.getString(key) : value;
        }
        try {
            return value.length() == 10
                    ? viewer.getTime().date(LocalDate.parse(value))
                    : viewer.getTime().stamp(OffsetDateTime.parse(value).toInstant());
        } catch (DateTimeException noMoment) {
            return value;
        }
    }
}
