package de.kundenblick.interaction.service;

import de.kundenblick.account.Employee;
import de.kundenblick.interaction.Interaction;
import de.kundenblick.interaction.InteractionEntry;
import de.kundenblick.interaction.NewEntry;
import de.kundenblick.interaction.Recorded;
import de.kundenblick.ticket.FileOwner;
import de.kundenblick.ticket.service.AttachedFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes entries of employees together with their files. */
@Dependent
class EntryWriter {
    @Inject
    InteractionWork work;

    @Inject
    AttachedFiles files;

    @Inject
    Clock clock;

    /** A new interaction with its first entry. */
    Recorded writeFirst(Interaction interaction, Employee by, NewEntry typed, String draft) {
        var checked = EntryTexts.checked(typed);
        work.create(interaction, by);
        var entry = work.write(interaction, by, checked);
        attach(entry, by, draft);
        return new Recorded(interaction.getNumber(), entry.getId());
    }

    InteractionEntry write(Interaction interaction, Employee by, NewEntry typed, String draft) {
        var entry = work.write(interaction, by, EntryTexts.checked(typed));
        attach(entry, by, draft);
        return entry;
    }

    void changed(Interaction interaction, Employee by) {
        work.change(interaction, by);
    }

    private void attach(InteractionEntry entry, Employee by, String draft) {
        var names = files.sendWithEntry(draft, new FileOwner.Staff(by.getId()), entry.getId());
        if (!names.isEmpty()) {
            entry.nameAttachments(String.join("\n", names));
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
