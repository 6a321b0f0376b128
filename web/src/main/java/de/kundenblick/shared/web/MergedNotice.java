package de.kundenblick.shared.web;

import de.kundenblick.shared.conflict.FieldDiff;
import de.kundenblick.shared.conflict.Outcome.Saved;
import de.kundenblick.shared.web.ConflictForm.FieldNames;
import java.util.stream.Collectors;

/** Says after saving which fields came from whom, when two people had changed different ones. */
public final class MergedNotice {
    private MergedNotice() {}

    /** @param who changed the others */
    public static void tell(Messages messages, Saved saved, FieldNames names, String who) {
        messages.info(
                "shared.conflict.merged",
                labels(messages, saved, names, FieldDiff.Kind.MINE),
                who,
                labels(messages, saved, names, FieldDiff.Kind.THEIRS));
    }

    private static String labels(Messages messages, Saved saved, FieldNames names, FieldDiff.Kind kind) {
        var fields = saved.merged().named(kind);
        return fields.isEmpty()
                ? messages.text("shared.moment.none")
                : fields.stream().map(names::label).collect(Collectors.joining(", "));
    }
}
