package de.kundenblick.exchange.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.exchange.service.CsvTable;
import de.kundenblick.exchange.service.ExcelTable;
import de.kundenblick.exchange.service.ListExportService;
import de.kundenblick.exchange.service.PdfTable;
import de.kundenblick.exchange.service.TableFile.Kind;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListSource;
import de.kundenblick.shared.service.PdfTexts;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
import de.kundenblick.shared.web.list.ListPage;
import de.kundenblick.shared.web.list.ListTexts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sends a list to the browser as a file, row by row. */
@Named("listExport")
@RequestScoped
public class ListExport {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final Map<String, String> TYPES = Map.of(
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "pdf", "application/pdf");
    private static final int BUFFER = 64 * 1024;
    private static final float NARROW = 2.6f;
    private static final float MEDIUM = 3;
    private static final float WIDE = 4;

    @Inject
    ListExportService service;

    @Inject
    Viewer viewer;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    /** @param state as the query of an address */
    public void all(String list, String state, String format) {
        send(list, state, null, format, List.of());
    }

    /** All of a list as its page shows it; on paper with what narrows it. */
    public void shown(ListPage page, String format) {
        var filters = page.getActiveFields().stream()
                .map(field -> messages.text("exchange.export.filter", field.label(), field.shown()))
                .toList();
        send(page.getName(), page.getQuery(), null, format, filters);
    }

    /**
     * All of a list that no {@link ListPage} shows.
     *
     * @param filters what narrows it, for paper
     */
    public void described(String list, String state, String format, List<String> filters) {
        send(list, state, null, format, filters);
    }

    /** @param marks of the selected records */
    public void selected(String list, String state, String marks, String format) {
        var selection = Selection.parse(marks);
        if (selection.isEmpty()) {
            messages.warn("shared.list.noneSelected");
        } else {
            send(list, state, selection, format, List.of());
        }
    }

    private void send(String list, String state, Selection selection, String format, List<String> filters) {
        var faces = FacesContext.getCurrentInstance();
        var source = service.source(list);
        var columns = columns(source, state);
        var texts = new ListTexts(source.list(), Texts.in(viewer.getLocale()), source.labels(), viewer.getTime());
        var response = new BufferedOutputStream(
                new LateResponse(faces, TYPES.getOrDefault(format, CSV), fileName(list, format)), BUFFER);
        String title = messages.text("exchange.export." + list);
        try (var table =
                switch (format) {
                    case "xlsx" -> new ExcelTable(response, title, kinds(columns));
                    case "pdf" ->
                        new PdfTable(
                                response,
                                frame(title, filters),
                                widths(columns),
                                messages.text("exchange.export.more"));
                    default -> new CsvTable(response, kinds(columns));
                }) {
            table.header(
                    columns.stream().map(column -> texts.label(column.name())).toList());
            if (service.export(list, state, selection, format, row -> table.row(cells(row, columns, texts, format)))) {
                table.finish();
                response.flush();
            }
        } catch (IOException readerIsGone) {
            // Nobody is left to be told; what was sent is in the audit log.
        }
        faces.responseComplete();
    }

    private static List<ListColumn> columns(ListSource source, String state) {
        return ListState.parse(source.list(), state).columns().stream()
                .map(name -> source.list().column(name).orElseThrow())
                .toList();
    }

    private PdfTexts frame(String title, List<String> filters) {
        var lines = new ArrayList<>(filters);
        lines.add(messages.text("exchange.export.made", viewer.getTime().stamp(clock.instant())));
        return new PdfTexts(viewer.getLocale(), title, lines, messages.text("exchange.export.page"));
    }

    /** Names take more room than moments and numbers. */
    private static float[] widths(List<ListColumn> columns) {
        var widths = new float[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = switch (columns.get(i).kind()) {
                case DAY, CHOICE, WARNING, NUMBER -> NARROW;
                case MOMENT, DUE, PHONE -> MEDIUM;
                default -> WIDE;
            };
        }
        return widths;
    }

    private static List<Kind> kinds(List<ListColumn> columns) {
        return columns.stream()
                .map(column -> switch (column.kind()) {
                    case PHONE -> Kind.PHONE;
                    case NUMBER -> Kind.NUMBER;
                    default -> Kind.TEXT;
                })
                .toList();
    }

    /** A workbook takes numbers as they are and shows them in the language of whoever opens it. */
    private static List<String> cells(ListRow row, List<ListColumn> columns, ListTexts texts, String format) {
        var cells = new ArrayList<String>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String value = row.cells().get(i).value();
            boolean asIs = columns.get(i).kind() == ListColumn.Kind.NUMBER && format.equals("xlsx") && value != null;
            cells.add(asIs ? value : texts.text(columns.get(i), value));
        }
        return cells;
    }

    /** As in kunden-2026-03-04.csv, with the reader's date. */
    private String fileName(String list, String format) {
        var today = LocalDate.now(clock.withZone(viewer.getZone()));
        return messages.text("exchange.export.file." + list) + '-' + today + '.' + format;
    }

    /** The response becomes that of a file with its first byte, so that a refusal before it still reaches the page. */
    private static final class LateResponse extends OutputStream {
        private final FacesContext faces;
        private final String type;
        private final String name;
        private OutputStream out;

        LateResponse(FacesContext faces, String type, String name) {
            this.faces = faces;
            this.type = type;
            this.name = name;
        }

        @Override
        public void write(int one) throws IOException {
            out().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out().write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (out != null) {
                out.flush();
            }
        }

        private OutputStream out() {
            if (out == null) {
                var external = faces.getExternalContext();
                external.responseReset();
                external.setResponseContentType(type);
                external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + '"');
                external.setResponseHeader("Cache-Control", "no-store");
                external.setResponseHeader("X-Content-Type-Options", "nosniff");
                try {
                    out = external.getResponseOutputStream();
                } catch (IOException noResponse) {
                    throw new UncheckedIOException(noResponse);
                }
            }
            return out;
        }
    }
}
