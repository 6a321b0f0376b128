package de.kundenblick.benchmark.traffic;

import static de.kundenblick.benchmark.traffic.Samples.any;

import java.io.IOException;
import java.util.Map;
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
        return this == PORTAL ? "portal" : "intranet";
    }
}
