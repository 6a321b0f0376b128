package de.kundenblick.interaction.service;

import de.kundenblick.account.Permissions;
import de.kundenblick.interaction.InteractionReports;
import de.kundenblick.shared.list.ListDefinition;
import de.kundenblick.shared.list.ListState;
import de.kundenblick.shared.list.Selection;
import de.kundenblick.shared.service.ListReader;
import de.kundenblick.shared.service.ListSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The report about interactions, for files. */
@ApplicationScoped
public class InteractionReportSource implements ListSource {
    @Inject
    InteractionReportService reports;

    @Override
    public ListDefinition list() {
        return InteractionReports.REPORT;
    }

    @Override
    public String permission() {
        return Permissions.INTERACTION_READ;
    }

    @Override
    public String labels() {
        return "interaction.field.";
    }

    @Override
    public long read(ListState state, Selection selection, ListReader.RowSink sink) {
        return reports.read(state, selection, sink);
    }
}
