-- Mailboxes that mails are fetched from. Secrets are encrypted, see Secrets. New tickets come into the queue unless an
-- address or a filter knows better.
create table mail_account (
    id             bigint primary key,
    version        int not null,
    name           varchar(100) not null unique,
    valid          boolean not null default true,
    host           varchar(254) not null,
    port           int not null check (port between 1 and 65535),
    security       varchar(20) not null check (security in ('TLS', 'STARTTLS', 'NONE')),
    login          varchar(254) not null,
    authentication varchar(20) not null check (authentication in ('PASSWORD', 'OAUTH2')),
    password       text,
    token_address  varchar(500),
    client_id      varchar(254),
    client_secret  text,
    refresh_token  text,
    token_scope    varchar(500),
    folder         varchar(200) not null default 'INBOX',
    afterwards     varchar(20) not null default 'DELETE' check (afterwards in ('DELETE', 'MOVE')),
    moved_to       varchar(200),
    queue_id       bigint references queue on delete restrict,
    trusted        boolean not null default false,
    check (afterwards <> 'MOVE' or moved_to is not null)
);
create index mail_account_queue on mail_account (queue_id) where queue_id is not null;

-- How the last look into a mailbox went.
create table mail_account_state (
    account_id   bigint primary key references mail_account on delete cascade,
    looked_at    timestamptz,
    succeeded_at timestamptz,
    failures     int not null default 0 check (failures >= 0),
    cause        varchar(500),
    pushes       boolean not null default false
);

-- A mail that was fetched. It lies here before it is taken off the mail server; what becomes of it comes afterwards.
create table mail_inbox (
    id             bigint primary key,
    version        int not null,
    account_id     bigint references mail_account on delete set null,
    uid_validity   bigint,
    uid            bigint,
    state          varchar(20) not null check (state in ('STORED', 'DONE', 'UNREADABLE')),
    outcome        varchar(20) check (outcome in
        ('TICKET', 'FOLLOW_UP', 'NOTE', 'ENTRY', 'REJECTED', 'IGNORED', 'BOUNCE', 'DUPLICATE')),
    arrived_at     timestamptz not null,
    stored_at      timestamptz not null,
    done_at        timestamptz,
    due_at         timestamptz not null,
    attempts       int not null default 0 check (attempts >= 0),
    size           bigint not null check (size >= 0),
    sha256         varchar(64) not null,
    mail_id        text,
    sender_address varchar(254),
    sender_name    varchar(200),
    recipients     text,
    subject        varchar(500),
    cause          varchar(500),
    trace          text,
    ticket_id      bigint references ticket on delete set null,
    message_id     bigint references ticket_message on delete set null,
    entry_id       bigint references interaction_entry on delete set null,
    outbox_id      bigint references mail_outbox on delete set null,
    cleared_at     timestamptz,
    search_text    text generated always as (public.search_line(
        coalesce(sender_name, '') || ' ' || coalesce(sender_address, '') || ' ' || coalesce(subject, ''))) stored,
    check ((state = 'DONE') = (outcome is not null))
);
create unique index mail_inbox_uid on mail_inbox (account_id, uid_validity, uid) where uid is not null;
create index mail_inbox_waiting on mail_inbox (due_at, id) where state = 'STORED';
create index mail_inbox_stored on mail_inbox (stored_at, id);
create index mail_inbox_state on mail_inbox (state, stored_at, id);
create index mail_inbox_mail_id on mail_inbox (mail_id) where mail_id is not null;
create index mail_inbox_kept on mail_inbox (stored_at) where cleared_at is null and state = 'DONE';
create index mail_inbox_ticket on mail_inbox (ticket_id) where ticket_id is not null;
create index mail_inbox_message on mail_inbox (message_id) where message_id is not null;
create index mail_inbox_entry on mail_inbox (entry_id) where entry_id is not null;
create index mail_inbox_outbox on mail_inbox (outbox_id) where outbox_id is not null;
create index mail_inbox_words on mail_inbox using gin (search_text gin_trgm_ops);

-- Its source, byte by byte, in pieces.
create table mail_inbox_part (
    mail_id bigint not null references mail_inbox on delete cascade,
    number  int not null,
    content bytea not null,
    primary key (mail_id, number)
);

-- What a message of a ticket is as a mail. Lists of addresses are as RFC 5322 writes them.
create table ticket_mail (
    id             bigint primary key,
    version        int not null,
    message_id     bigint not null unique references ticket_message on delete cascade,
    direction      varchar(10) not null check (direction in ('IN', 'OUT')),
    sender_address varchar(254) not null,
    sender_name    varchar(200),
    reply_to       text,
    to_list        text not null default '',
    cc_list        text not null default '',
    bcc_list       text not null default '',
    mail_id        text,
    thread_ids     text not null default '',
    html           text,
    stranger       boolean not null default false,
    automatic      boolean not null default false,
    inbox_id       bigint references mail_inbox on delete set null
);
create index ticket_mail_mail_id on ticket_mail (mail_id) where mail_id is not null;
create index ticket_mail_inbox on ticket_mail (inbox_id) where inbox_id is not null;
create index ticket_mail_sender on ticket_mail (lower(sender_address));

-- Pictures within a text name the file that they are.
alter table ticket_attachment
    add content_id varchar(250),
    add embedded   boolean not null default false;

-- Every recipient has a mail of its own; what they all see in its head is the same.
alter table mail_outbox
    add to_list    text,
    add cc_list    text,
    add thread_ids text,
    add personal   boolean not null default false;

-- Answers to an address of its own for each ticket, where the mail server knows addresses with a plus.
alter table queue add plus_address boolean not null default false;

-- Further addresses whose mails come into a queue, beside the one that it sends from.
create table queue_address (
    queue_id bigint not null references queue on delete cascade,
    address  varchar(254) not null,
    primary key (address)
);
create index queue_address_queue on queue_address (queue_id);
create index queue_sender_address on queue (lower(sender_address)) where sender_address is not null;
