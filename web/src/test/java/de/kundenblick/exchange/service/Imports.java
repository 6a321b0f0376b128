package de.kundenblick.exchange.service;

import de.kundenblick.exchange.ImportIssue;
import de.kundenblick.exchange.ImportKind;
import de.kundenblick.exchange.ImportSettings;
import de.kundenblick.exchange.ImportState;
import de.kundenblick.exchange.ImportView;
import de.kundenblick.server.AsAdmin;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/** Imports files as an administrator and waits for what happens in the background. */
@Dependent
class Imports {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    @Inject
    ImportService service;

    @Inject
    AsAdmin asAdmin;

    long uploaded(ImportKind kind, InputStream content) throws Exception {
        return asAdmin.call(() -> service.upload(kind, "file.csv", content));
    }

    ImportView checked(ImportKind kind, String content) throws Exception {
        return checked(kind, content.getBytes(StandardCharsets.UTF_8), settings -> settings);
    }

    ImportView checked(ImportKind kind, byte[] content, UnaryOperator<ImportSettings> settled) throws Exception {
        return checked(uploaded(kind, new ByteArrayInputStream(content)), settled);
    }

    ImportView checked(long id, UnaryOperator<ImportSettings> settled) throws Exception {
        var headers = view(id).headers();
        var settings = settled.apply(view(id).settings());
        asAdmin.run(() -> service.check(id, settings, headers));
        return atRest(id);
    }

    ImportView imported(ImportKind kind, String content) throws Exception {
        return imported(kind, content.getBytes(StandardCharsets.UTF_8), settings -> settings);
    }

    ImportView imported(ImportKind kind, byte[] content, UnaryOperator<ImportSettings> settled) throws Exception {
        return started(checked(kind, content, settled).id());
    }

    ImportView started(long id) throws Exception {
        asAdmin.run(() -> service.start(id));
        return atRest(id);
    }

    ImportView undone(long id) throws Exception {
        asAdmin.run(() -> service.undo(id));
        return atRest(id);
    }

    List<ImportIssue> issues(long id, ImportIssue.Kind kind) throws Exception {
        return asAdmin.call(() -> service.issues(id, kind, null, 1_000));
    }

    ImportView view(long id) throws Exception {
        return asAdmin.call(() -> service.find(id).orElseThrow());
    }

    /** As soon as nothing happens any more. */
    ImportView atRest(long id) throws Exception {
        long end = System.nanoTime() + PATIENCE;
        var run = view(id);
        while (run.state().isBusy()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The import does not end: " + run);
            }
            CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS))
                    .join();
            run = view(id);
        }
        return run;
    }

    /** As soon as it is so, or has gone by. */
    ImportView in(long id, ImportState state) throws Exception {
        var run = view(id);
        while (run.state() != state && run.state().isBusy()) {
            run = view(id);
        }
        return run;
    }
}
