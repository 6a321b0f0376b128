package de.kundenblick.benchmark.mail;

import de.kundenblick.benchmark.traffic.Database;
import de.kundenblick.benchmark.traffic.Machine;
import java.net.URI;

/** Puts mails into the outbox of a running server and takes them as its mail server: how many it sends in a second. */
public final class Send {
    private static final String ADD =
            """
            insert into mail_outbox (id, version, recipient, subject, text, language, state, created_at, due_at, automatic)
            select nextval('id_sequence'), 1, 'leser' || i || '@letters.example', 'Messung %1$s ' || i,
                repeat('Ihre Anfrage haben wir bearbeitet. ', 20), 'de', 'WAITING', now(), now(), false
            from generate_series(1, %2$d) i
            """;

    private Send() {}

    /** Arguments: address of the server, its mail server's port on this machine, number of mails. */
    public static void main(String[] arguments) throws Exception {
        int mails = Integer.parseInt(arguments[2]);
        String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        try (var sink = new Sink(Integer.parseInt(arguments[1]));
                var database = Database.ofServer()) {
            var machine = new Machine(URI.create(arguments[0]).getPort(), database);
            database.update(ADD.formatted(run, mails));
            new Progress(database, machine)
                    .watch(
                            "sent",
                            mails,
                            () -> Long.parseLong(database.text("select count(*) from mail_outbox where state = 'SENT'"
                                    + " and subject like 'Messung " + run + " %'")));
            System.out.println("The mail server got " + sink.taken() + " mails.");
        }
        System.exit(0);
    }
}
