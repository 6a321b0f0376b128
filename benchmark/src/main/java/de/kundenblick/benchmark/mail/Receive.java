package de.kundenblick.benchmark.mail;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kundenblick.benchmark.traffic.Database;
import de.kundenblick.benchmark.traffic.Machine;
import de.kundenblick.benchmark.traffic.Session;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/** Fills a mailbox on this machine and lets a running server fetch and take all of it: how many mails in a second. */
public final class Receive {
    private static final String NAME = "messung";
    private static final int MOST_SAMPLES = 500;
    private static final String RECIPIENT = "messung@kundenblick.example";

    private Receive() {}

    /** Arguments: address of the server, a free port, number of mails. */
    public static void main(String[] arguments) throws Exception {
        var server = URI.create(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int mails = Integer.parseInt(arguments[2]);
        var office = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        try (var database = Database.ofServer()) {
            fill(office.setUser(NAME, NAME), letters(database), mails);
            office.start();
            System.out.println(mails + " mails lie in the mailbox.");
            receive(server, database, port, mails);
        } finally {
            office.stop();
        }
        System.exit(0);
    }

    private static Letters letters(Database database) throws SQLException {
        return new Letters(
                Long.toString(System.currentTimeMillis(), Character.MAX_RADIX),
                RECIPIENT,
                database.texts("select email from contact where email is not null order by id limit " + MOST_SAMPLES),
                database.texts(
                        "select number from ticket where closed_at is null order by id desc limit " + MOST_SAMPLES));
    }

    private static void receive(URI server, Database database, int port, int mails)
            throws IOException, InterruptedException, SQLException {
        var machine = new Machine(server.getPort(), database);
        String id = open(server, database, port);
        String ofMailbox = " from mail_inbox where account_id = " + id;
        try {
            new Progress(database, machine)
                    .watch(
                            "received",
                            mails,
                            () -> Long.parseLong(
                                    database.text("select count(*)" + ofMailbox + " and state <> 'STORED'")));
            database.texts("select coalesce(outcome, state) || ' ' || count(*)" + ofMailbox
                            + " group by outcome, state order by 1")
                    .forEach(System.out::println);
        } finally {
            database.update("update mail_account set valid = false, version = version + 1 where id = " + id);
        }
    }

    private static void fill(GreenMailUser user, Letters letters, int mails) throws MessagingException {
        var session = jakarta.mail.Session.getInstance(new Properties());
        for (int i = 0; i < mails; i++) {
            user.deliver(new MimeMessage(session, new ByteArrayInputStream(letters.letter(i))));
        }
    }

    /** As an administrator does it. @return the id of the mailbox, from which mails are fetched from now on */
    private static String open(URI server, Database database, int port) throws IOException, SQLException {
        String name = NAME + ' ' + Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
        new Session(server)
                .signIn("intranet", "admin", "kundenblick-demo")
                .send(
                        "/intranet/mail/account",
                        "record",
                        "record:save",
                        Map.of(
                                "record:name",
                                name,
                                "record:valid_input",
                                "on",
                                "record:host",
                                "127.0.0.1",
                                "record:security_input",
                                "NONE",
                                "record:port",
                                Integer.toString(port),
                                "record:login",
                                NAME,
                                "record:password",
                                NAME));
        return database.text("select id from mail_account where name = '" + name + "'");
    }
}
