-- What becomes of mails before they are tickets. Filters are asked by place; an action that is null leaves things as they are.
create table mail_filter (
    id              bigint primary key,
    version         int not null,
    name            varchar(100) not null,
    place           int not null,
    valid           boolean not null default true,
    any_condition   boolean not null default false,
    replies         boolean not null default false,
    last            boolean not null default false,
    disposal        varchar(10) not null default 'TAKE' check (disposal in ('TAKE', 'JUNK', 'IGNORE')),
    quiet           boolean not null default false,
    queue_id        bigint references queue on delete set null,
    priority        int check (priority between 1 and 5),
    owner_source    varchar(10) not null default 'NONE' check (owner_source in ('NONE', 'EMPLOYEE', 'HEADER', 'GROUP')),
    owner_id        bigint references employee on delete set null,
    owner_header    varchar(100),
    responsible_id  bigint references employee on delete set null,
    type_id         bigint references ticket_type on delete set null,
    service_id      bigint references service on delete set null,
    customer_number varchar(40)
);
create unique index mail_filter_name_unique on mail_filter (lower(name));
create index mail_filter_place on mail_filter (place, id);
create index mail_filter_queue on mail_filter (queue_id) where queue_id is not null;
create index mail_filter_owner on mail_filter (owner_id) where owner_id is not null;
create index mail_filter_responsible on mail_filter (responsible_id) where responsible_id is not null;
create index mail_filter_type on mail_filter (type_id) where type_id is not null;
create index mail_filter_service on mail_filter (service_id) where service_id is not null;

create table mail_filter_condition (
    filter_id  bigint not null references mail_filter on delete cascade,
    number     int not null,
    field      varchar(20) not null check (field in ('FROM', 'TO', 'CC', 'RECIPIENT', 'REPLY_TO', 'SUBJECT', 'BODY',
        'ATTACHMENT', 'HEADER', 'SIZE', 'AUTOMATIC', 'KNOWN', 'ACCOUNT')),
    header     varchar(100),
    comparison varchar(20) not null check (comparison in ('CONTAINS', 'IS', 'BEGINS', 'ENDS', 'MATCHES', 'EXISTS', 'ABOVE')),
    negated    boolean not null default false,
    expected   varchar(500),
    primary key (filter_id, number),
    check ((field = 'HEADER') = (header is not null)),
    check ((comparison = 'EXISTS') = (expected is null))
);

-- Counts the changes of filters, whoever makes them, so that each node knows when to read them again.
create table mail_filter_change (
    only_one boolean primary key default true check (only_one),
    changes  bigint not null
);
insert into mail_filter_change (changes) values (0);

create function mail_filter_changes() returns trigger language plpgsql as $$
begin
    update public.mail_filter_change set changes = changes + 1;
    return null;
end
$$;
create trigger mail_filter_changes after insert or update or delete on mail_filter
    for each statement execute function mail_filter_changes();
create trigger mail_filter_condition_changes after insert or update or delete on mail_filter_condition
    for each statement execute function mail_filter_changes();

-- Texts for whoever has written, in one or both languages.
create table auto_reply (
    id              bigint primary key,
    version         int not null,
    name            varchar(100) not null,
    kind            varchar(20) not null check (kind in ('REPLY', 'REJECT', 'FOLLOW_UP', 'NEW_TICKET', 'REMOVE')),
    valid           boolean not null default true,
    german_subject  varchar(200),
    german_body     text,
    english_subject varchar(200),
    english_body    text,
    check ((german_subject is null) = (german_body is null)),
    check ((english_subject is null) = (english_body is null)),
    check (german_body is not null or english_body is not null)
);
create unique index auto_reply_name_unique on auto_reply (lower(name));

-- Which of them a queue sends on which occasion; none for an occasion that is missing.
create table queue_auto_reply (
    queue_id bigint not null references queue on delete cascade,
    kind     varchar(20) not null check (kind in ('REPLY', 'REJECT', 'FOLLOW_UP', 'NEW_TICKET', 'REMOVE')),
    reply_id bigint not null references auto_reply on delete cascade,
    primary key (queue_id, kind)
);
create index queue_auto_reply_reply on queue_auto_reply (reply_id);

-- Those that were sent: one for one mail, few for one address.
create table auto_reply_sent (
    id         bigint primary key,
    reply_id   bigint references auto_reply on delete set null,
    kind       varchar(20) not null check (kind in ('REPLY', 'REJECT', 'FOLLOW_UP', 'NEW_TICKET', 'REMOVE')),
    ticket_id  bigint not null references ticket on delete cascade,
    message_id bigint references ticket_message on delete set null,
    inbox_id   bigint references mail_inbox on delete set null,
    address    varchar(254) not null,
    topic      varchar(200) not null,
    sent_at    timestamptz not null
);
create unique index auto_reply_sent_inbox on auto_reply_sent (inbox_id) where inbox_id is not null;
create unique index auto_reply_sent_removed on auto_reply_sent (ticket_id) where kind = 'REMOVE';
create index auto_reply_sent_address on auto_reply_sent (address, sent_at);
create index auto_reply_sent_ticket on auto_reply_sent (ticket_id);
create index auto_reply_sent_message on auto_reply_sent (message_id) where message_id is not null;
create index auto_reply_sent_reply on auto_reply_sent (reply_id, sent_at) where reply_id is not null;

-- The last mail of a ticket that somebody wrote.
create index auto_reply_sent_sent_at on auto_reply_sent (sent_at);

insert into auto_reply (id, version, name, kind, german_subject, german_body, english_subject, english_body) values
    (nextval('id_sequence'), 1, 'Eingangsbestätigung', 'REPLY',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nIhre Nachricht ist bei uns angekommen. Wir haben sie unter der Nummer {{ticket.nummer}} aufgenommen und melden uns, sobald wir sie bearbeitet haben.\n\nMöchten Sie etwas ergänzen, antworten Sie einfach auf diese E-Mail. Die Nummer im Betreff sorgt dafür, dass Ihre Antwort zu diesem Vorgang findet.\n\n{{queue.signatur}}',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nWe have received your message and recorded it under the number {{ticket.nummer}}. We will get back to you as soon as we have dealt with it.\n\nIf you would like to add something, simply reply to this e-mail. The number in its subject takes your answer to the right place.\n\n{{queue.signatur}}'),
    (nextval('id_sequence'), 1, 'Vorgang ist abgeschlossen', 'REJECT',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nIhre Nachricht gehört zu einem Vorgang, der abgeschlossen ist und keine weiteren Nachrichten mehr aufnimmt. Wir haben sie deshalb nicht gelesen.\n\nHaben Sie ein neues Anliegen, schreiben Sie uns bitte eine neue E-Mail ohne die Nummer {{ticket.nummer}} im Betreff.\n\n{{queue.signatur}}',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nYour message belongs to a request that is closed and takes no further messages. We have not read it for this reason.\n\nIf there is something else we can do for you, please write a new e-mail without the number {{ticket.nummer}} in its subject.\n\n{{queue.signatur}}'),
    (nextval('id_sequence'), 1, 'Ergänzung ist angekommen', 'FOLLOW_UP',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nIhre weitere Nachricht zum Vorgang {{ticket.nummer}} ist angekommen. Wir berücksichtigen sie bei der Bearbeitung.\n\n{{queue.signatur}}',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nYour further message about request {{ticket.nummer}} has arrived. We will take it into account.\n\n{{queue.signatur}}'),
    (nextval('id_sequence'), 1, 'Neuer Vorgang nach Abschluss', 'NEW_TICKET',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nder Vorgang, auf den Sie geantwortet haben, ist schon abgeschlossen. Ihre Nachricht führen wir unter der neuen Nummer {{ticket.nummer}} weiter. Bitte nennen Sie von jetzt an diese Nummer.\n\n{{queue.signatur}}',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nThe request that you replied to is closed already. We continue with your message under the new number {{ticket.nummer}}. Please use this number from now on.\n\n{{queue.signatur}}'),
    (nextval('id_sequence'), 1, 'Vorgang wurde entfernt', 'REMOVE',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nwir haben Ihren Vorgang {{ticket.nummer}} entfernt und bearbeiten ihn nicht weiter. Ist das ein Versehen, schreiben Sie uns bitte eine neue E-Mail.\n\n{{queue.signatur}}',
        '[Ticket {{ticket.nummer}}] {{ticket.betreff}}',
        E'{{kontakt.anrede}},\n\nWe have removed your request {{ticket.nummer}} and will not process it any further. If this is a mistake, please write us a new e-mail.\n\n{{queue.signatur}}');
