package de.kundenblick.benchmark.traffic;

import static de.kundenblick.benchmark.traffic.Samples.any;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Something that people do over and over; each request of it counts as a page. */
enum Scenario {
    /** The information centre of a customer. */
    CUSTOMER {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/customer/center?number=" + any(samples.customers(), random));
        }
    },

    /** The same of the customer with the most tickets. */
    GIANT {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/customer/center?number=" + samples.giant());
        }
    },

    /** The unfinished tickets of a customer. */
    TICKETS {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/list?show=unfinished&customer=" + any(samples.customers(), random));
        }
    },

    /** The open tickets of all customers in the reader's queues. */
    QUEUE {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/list?show=open");
        }
    },

    /** All tickets in the reader's queues. */
    ALL {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/list");
        }
    },

    TICKET {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/show?number=" + any(samples.tickets(), random));
        }
    },

    /** A ticket with twenty mails. */
    MAILTICKET {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/show?number=" + any(samples.mailTickets(), random));
        }
    },

    /** A queue's own page, with those that are open in it. */
    VIEW {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/queues?queue=" + any(samples.queues(), random));
        }
    },

    /** Two words that messages have. */
    WORDS {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open(
                    "/intranet/ticket/search?q=" + any(samples.words(), random) + '+' + any(samples.words(), random));
        }
    },

    /** A ticket on the telephone: the form was open already. */
    CREATE {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.send(
                    "/intranet/ticket/create?customer=" + any(samples.customers(), random),
                    "ticket",
                    "ticket:save",
                    Map.of(
                            "ticket:subject",
                            "Anruf " + UUID.randomUUID(),
                            "ticket:text",
                            "Der Kunde fragt nach " + any(samples.words(), random),
                            "ticket:queue_input",
                            any(samples.queues(), random)));
        }
    },

    /** What the reader was told. */
    NOTICES {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/notification/list");
        }
    },

    /** Figures of thirty days; only who administers or analyses may see them. */
    STATISTICS {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/statistics");
        }
    },

    PERSON {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/ticket/contact?login=" + any(samples.people(), random));
        }
    },

    /** Three questions of the search box while a name is typed. */
    SEARCH {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            String name = any(samples.names(), random);
            for (int letters = 3; letters <= 5; letters++) {
                session.search(name.substring(0, letters));
            }
        }
    },

    /** A name with one letter wrong, which only the second, forgiving look finds. */
    TYPO {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            var name = new StringBuilder(any(samples.names(), random));
            name.setCharAt(2, name.charAt(2) == 'x' ? 'y' : 'x');
            session.search(name.toString());
        }
    },

    EVERYTHING {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.search("**");
        }
    },

    PORTAL {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/portal/start");
        }
    },

    /** Their messages, as contacts see them. */
    MESSAGES {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/portal/interaction/list");
        }
    },

    /** One of the contact's own messages. */
    MESSAGE {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/portal/interaction/show?number=" + any(samples.messagesOf(session.login()), random));
        }
    },

    /** Their tickets, as contacts see them. */
    REQUESTS {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/portal/ticket/list");
        }
    },

    /** One of the contact's own tickets. */
    REQUEST {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/portal/ticket/show?number=" + any(samples.requestsOf(session.login()), random));
        }
    },

    /** The page that agents begin with. */
    WORKPLACE {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/home/start");
        }
    },

    INTERACTIONS {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/interaction/list");
        }
    },

    INTERACTION {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/interaction/show?number=" + any(samples.interactions(), random));
        }
    },

    /** The report about the interactions of ninety days, as the administrator. */
    REPORT {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/intranet/interaction/reports");
        }
    },

    /** What contacts open at the portal, in the shares that they open it. */
    CONTACTS {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            int share = random.nextInt(100);
            Scenario next = share < 35
                    ? PORTAL
                    : share < 55 ? MESSAGES : share < 75 ? MESSAGE : share < 87 ? REQUESTS : REQUEST;
            next.play(session, samples, random);
        }
    },

    /** Two hundred contacts and twenty agents at once, all of whom read what they opened before they go on. */
    BOTH {
        private static final int MOST_MILLIS = 10_000;

        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.read(random.nextInt(MOST_MILLIS));
            Scenario next = session.isAtPortal() ? CONTACTS : random.nextInt(3) == 0 ? WORKPLACE : DAY;
            next.play(session, samples, random);
        }
    },

    /** The bare servlet instead of the product. */
    BARE {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            session.open("/bare?number=" + any(samples.customers(), random));
        }
    },

    /** A working day: what agents open, in the shares that they open it. */
    DAY {
        @Override
        void play(Session session, Samples samples, RandomGenerator random) throws IOException {
            int share = random.nextInt(100);
            Scenario next = share < 40
                    ? CUSTOMER
                    : share < 60 ? TICKET : share < 72 ? TICKETS : share < 80 ? QUEUE : share < 88 ? PERSON : SEARCH;
            next.play(session, samples, random);
        }
    };

    abstract void play(Session session, Samples samples, RandomGenerator random) throws IOException;

    String site() {
        return PORTAL_ALONE.contains(this) ? "portal" : "intranet";
    }

    private static final Set<Scenario> PORTAL_ALONE =
            EnumSet.of(PORTAL, MESSAGES, MESSAGE, REQUESTS, REQUEST, CONTACTS);
}
