package de.kundenblick.exchange.intranet;

import de.kundenblick.account.web.Viewer;
import de.kundenblick.exchange.service.CsvTable;
import de.kundenblick.exchange.service.ExcelTable;
import de.kundenblick.exchange.service.ListExportService;
import de.kundenblick.exchange.service.TableFile.Kind;
import de.kundenblick.shared.list.ListColumn;
import de.kundenblick.shared.list.ListRow;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListSource;
import de.kundenblick.shared.web.Messages;
import de.kundenblick.shared.web.Texts;
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

/** Sends a list to the browser as a file, row by row. */
@Named("listExport")
@RequestScoped
public class ListExport {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int BUFFER = 64 * 1024;

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
        send(list, state, null, format);
    }

    /** @param marks of the selected records */
    public void selected(String list, String state, String marks, String format) {
        var selection = Selection.parse(marks);
        if (selection.isEmpty()) {
            messages.warn("shared.list.noneSelected");
        } else {
            send(list, state, selection, format);
        }
    }

    private void send(String list, String state, Selection selection, String format) {
        var faces = FacesContext.getCurrentInstance();
        var source = service.source(list);
        var columns = columns(source, state);
        var texts = new ListTexts(source.list(), Texts.in(viewer.getLocale()), source.labels(), viewer.getTime());
        boolean excel = format.equals("xlsx");
        var response = new BufferedOutputStream(
                new LateResponse(faces, excel ? EXCEL : "text/csv;charset=UTF-8", fileName(list, format)), BUFFER);
        try (var table = excel
                ? new ExcelTable(response, messages.text("exchange.export." + list))
                : new CsvTable(response, kinds(columns))) {
            table.header(
                    columns.stream().map(column -> texts.label(column.name())).toList());
            if (service.export(list, state, selection, format, row -> table.row(cells(row, columns, texts)))) {
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

    private static List<Kind> kinds(List<ListColumn> columns) {
        return columns.stream()
                .map(column -> column.kind() == ListColumn.Kind.PHONE ? Kind.PHONE : Kind.TEXT)
                .toList();
    }

    private static List<String> cells(ListRow row, List<ListColumn> columns, ListTexts texts) {
        var cells = new ArrayList<String>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            cells.add(texts.text(columns.get(i), row.cells().get(i).value()));
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
