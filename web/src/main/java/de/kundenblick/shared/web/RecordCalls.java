package de.kundenblick.shared.web;

import de.kundenblick.shared.conflict.Edit;
import de.kundenblick.shared.conflict.Outcome;
import de.kundenblick.shared.record.NamedDetails;
import de.kundenblick.shared.record.Stored;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;

/** What a {@link RecordPage} asks of its service. */
public record RecordCalls<D extends Record & NamedDetails>(
        LongFunction<Optional<Stored<D>>> find,
        ToLongFunction<D> create,
        Function<Edit, Outcome> change,
        LongConsumer remove) {}
