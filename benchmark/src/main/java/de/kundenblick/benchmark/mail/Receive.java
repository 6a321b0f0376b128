package de.kundenblick.benchmark.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.benchmark.traffic.Database;
import de.kundenblick.benchmark.traffic.Machine;
import de.kundenblick.shared.service.Secrets;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Properties;

/** Fills a mailbox on this machine and lets a running server fetch and take all of it: how many mails in a second. */
public final class Receive {
    private static final String NAME = "messung";
    private static final int MOST_SAMPLES = 500;
    private static final String RECIPIENT = "messung@kundenblick.example";

    private static final String ACCOUNT =
            """
            insert into mail_account (id, version, name, host, port, security, login, authentication, password, queue_id)
            values (%1$s, 1, '%2$s %1$s', '127.0.0.1', %3$d, 'NONE', '%2$s', 'PASSWORD', '%4$s', (select min(id) from queue where valid))
            """;

    private Receive() {}

    /** Arguments: address of the server, a free port, number of mails. */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[1]);
        int mails = Integer.parseInt(arguments[2]);
        var office = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        try (var database = Database.ofServer()) {
            var letters = new Letters(
                    RECIPIENT,
                    database.texts(
                            "select email from contact where email is not null order by id limit " + MOST_SAMPLES),
                    database.texts("select number from ticket where closed_at is null order by id desc limit "
                            + MOST_SAMPLES));
            fill(office.setUser(NAME, NAME), letters, mails);
            office.start();
            System.out.println(mails + " mails lie in the mailbox.");
            var machine = new Machine(URI.create(arguments[0]).getPort(), database);
            String id = open(database, port);
            try {
                new Progress(database, machine)
                        .watch(
                                "received",
                                mails,
                                () -> Long.parseLong(database.text("select count(*) from mail_inbox where account_id = "
                                        + id + " and state <> 'STORED'")));
                database.texts("select coalesce(outcome, state) || ' ' || count(*) from mail_inbox where account_id = "
                                + id + " group by 1 order by 1")
                        .forEach(System.out::println);
            } finally {
                database.update("update mail_account set valid = false, version = version + 1 where id = " + id);
                office.stop();
            }
        }
        System.exit(0);
    }

    private static void fill(GreenMailUser user, Letters letters, int mails) throws MessagingException {
        var session = Session.getInstance(new Properties());
        for (int i = 0; i < mails; i++) {
            user.deliver(new MimeMessage(session, new ByteArrayInputStream(letters.letter(i))));
        }
    }

    /** @return the id of the mailbox, from which mails are fetched from now on */
    private static String open(Database database, int port) throws SQLException {
        String id = database.text("select nextval('id_sequence')");
        String password = new Secrets().encrypt(NAME.getBytes(StandardCharsets.UTF_8), "mail_account:" + id);
        database.update(ACCOUNT.formatted(id, NAME, port, password));
        return id;
    }
}
