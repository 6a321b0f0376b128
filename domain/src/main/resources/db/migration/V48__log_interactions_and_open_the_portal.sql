create sequence interaction_number start with 100001;

-- What an interaction is about. Contacts choose among those that the portal offers.
create table interaction_topic (
    id      bigint primary key,
    version int not null,
    name    varchar(100) not null unique,
    valid   boolean not null default true,
    portal  boolean not null default true
);
insert into interaction_topic (id, version, name, portal) values
    (1, 1, 'Anfrage', true), (2, 1, 'Beratung', true), (3, 1, 'Angebot', true), (4, 1, 'Rechnung', true),
    (5, 1, 'Beschwerde', true), (6, 1, 'Sonstiges', true);

-- One contact with a customer. Names and numbers of people are those of the moment and stay when the people change.
-- The database derives visible_at from the entries: when something was last published; null is internal altogether.
create table interaction (
    id             bigint primary key,
    version        int not null,
    number         varchar(20) not null unique,
    customer_id    bigint not null references customer on delete restrict,
    topic_id       bigint not null references interaction_topic on delete restrict,
    subject        varchar(200),
    contact_id     bigint references contact on delete restrict,
    contact_name   varchar(201),
    contact_phone  varchar(40),
    sales_contact  varchar(201),
    salesperson    varchar(120),
    reference      varchar(100),
    recorder       varchar(201) not null,
    recorded_by_id bigint references employee on delete set null,
    owner_id       bigint references employee on delete set null,
    origin         varchar(20) not null check (origin in ('EMPLOYEE', 'PORTAL')),
    status         varchar(20) not null check (status in ('OPEN', 'WAITING', 'CLOSED')),
    happened_at    timestamptz not null,
    follow_up_on   date,
    created_at     timestamptz not null,
    changed_at     timestamptz not null,
    visible_at     timestamptz,
    check (follow_up_on is null or status <> 'CLOSED')
);
create index interaction_customer on interaction (customer_id, happened_at desc, id desc);
create index interaction_happened on interaction (happened_at desc, id desc);
create index interaction_topic_id on interaction (topic_id, happened_at desc, id desc);
create index interaction_contact on interaction (contact_id, happened_at desc, id desc) where contact_id is not null;
create index interaction_recorder on interaction (recorder, happened_at desc, id desc);
create index interaction_recorded_by on interaction (recorded_by_id) where recorded_by_id is not null;
create index interaction_owner on interaction (owner_id, follow_up_on) where owner_id is not null;
create index interaction_follow_up on interaction (follow_up_on, id) include (owner_id) where follow_up_on is not null;
create index interaction_visible_to_customer on interaction (customer_id, visible_at desc, id desc) include (contact_id)
    where visible_at is not null;
create index interaction_visible_to_contact on interaction (contact_id, visible_at desc, id desc)
    where visible_at is not null;

-- "Gespräch": one contribution to an interaction; internal until somebody publishes it.
create table interaction_entry (
    id             bigint primary key,
    version        int not null,
    interaction_id bigint not null references interaction on delete cascade,
    sender         varchar(20) not null check (sender in ('AGENT', 'CUSTOMER')),
    employee_id    bigint references employee on delete set null,
    contact_id     bigint references contact on delete restrict,
    author         varchar(201) not null,
    body           text not null check (length(body) <= 200000),
    html           boolean not null default false,
    internal       boolean not null default true,
    incoming       boolean not null default false,
    written_at     timestamptz not null,
    published_at   timestamptz,
    read_at        timestamptz,
    read_by_id     bigint references employee on delete set null,
    attachments    text not null default '',
    words          tsvector generated always as (
        to_tsvector('pg_catalog.german', left(body, 250000)) || to_tsvector('pg_catalog.english', left(body, 250000))
        || to_tsvector('pg_catalog.simple', attachments)) stored,
    check (not (internal and incoming)),
    check (internal = (published_at is null)),
    check (sender = 'AGENT' or not internal)
);
create index interaction_entry_interaction on interaction_entry (interaction_id, written_at, id);
create index interaction_entry_employee on interaction_entry (employee_id) where employee_id is not null;
create index interaction_entry_contact on interaction_entry (contact_id) where contact_id is not null;
create index interaction_entry_read_by on interaction_entry (read_by_id) where read_by_id is not null;
create index interaction_entry_unread on interaction_entry (written_at, id) where sender = 'CUSTOMER' and read_at is null;
create index interaction_entry_words on interaction_entry using gin (words);

-- When a ticket's customer was last shown something of it; null as long as everything is internal.
alter table ticket add visible_at timestamptz;
create index ticket_visible_to_customer on ticket (customer_id, visible_at desc, id desc) include (state_id, contact_id)
    where visible_at is not null;
create index ticket_visible_to_contact on ticket (contact_id, visible_at desc, id desc) include (state_id, customer_id)
    where visible_at is not null;

create function show_interactions() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update public.interaction i set visible_at = greatest(i.visible_at, n.at)
            from (select interaction_id, max(published_at) as at from new_rows where published_at is not null group by 1) n
            where i.id = n.interaction_id and i.visible_at is distinct from greatest(i.visible_at, n.at);
        return null;
    end if;
    update public.interaction i set visible_at = n.at
        from (select o.interaction_id as id,
                (select max(e.published_at) from public.interaction_entry e where e.interaction_id = o.interaction_id) as at
            from (select distinct interaction_id from old_rows) o) n
        where i.id = n.id and i.visible_at is distinct from n.at;
    return null;
end $$;
create trigger interaction_shown_by_new after insert on interaction_entry referencing new table as new_rows
    for each statement execute function show_interactions();
create trigger interaction_shown_by_changed after update on interaction_entry referencing old table as old_rows
    for each statement execute function show_interactions();
create trigger interaction_shown_by_deleted after delete on interaction_entry referencing old table as old_rows
    for each statement execute function show_interactions();

create function show_tickets() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update public.ticket t set visible_at = greatest(t.visible_at, n.at)
            from (select ticket_id, max(written_at) as at from new_rows where visible group by 1) n
            where t.id = n.ticket_id and t.visible_at is distinct from greatest(t.visible_at, n.at);
        return null;
    end if;
    update public.ticket t set visible_at = n.at
        from (select c.ticket_id as id,
                (select max(m.written_at) from public.ticket_message m where m.ticket_id = c.ticket_id and m.visible) as at
            from (select distinct ticket_id from changed_rows) c) n
        where t.id = n.id and t.visible_at is distinct from n.at;
    return null;
end $$;
create trigger ticket_shown_by_new after insert on ticket_message referencing new table as new_rows
    for each statement execute function show_tickets();
create trigger ticket_shown_by_deleted after delete on ticket_message referencing old table as changed_rows
    for each statement execute function show_tickets();
-- Of an update count both tickets, the one that a message left and the one that it came to.
create trigger ticket_shown_by_left after update on ticket_message referencing old table as changed_rows
    for each statement execute function show_tickets();
create trigger ticket_shown_by_come after update on ticket_message referencing new table as changed_rows
    for each statement execute function show_tickets();

update ticket t set visible_at = m.at
    from (select ticket_id, max(written_at) as at from ticket_message where visible group by 1) m where t.id = m.ticket_id;

-- When a contact has read what was published, at the portal.
create table portal_reading (
    contact_id bigint not null references contact on delete cascade,
    entry_id   bigint references interaction_entry on delete cascade,
    message_id bigint references ticket_message on delete cascade,
    read_at    timestamptz not null,
    check (num_nonnulls(entry_id, message_id) = 1)
);
create unique index portal_reading_entry on portal_reading (entry_id, contact_id) where entry_id is not null;
create unique index portal_reading_message on portal_reading (message_id, contact_id) where message_id is not null;
create index portal_reading_contact on portal_reading (contact_id);

-- One record that a further contact may read and answer, also one of another customer, until the share expires.
create table record_share (
    id             bigint primary key,
    version        int not null,
    contact_id     bigint not null references contact on delete cascade,
    interaction_id bigint references interaction on delete cascade,
    ticket_id      bigint references ticket on delete cascade,
    shared_by_id   bigint references employee on delete set null,
    created_at     timestamptz not null,
    expires_at     timestamptz not null,
    check (num_nonnulls(interaction_id, ticket_id) = 1)
);
create unique index record_share_interaction on record_share (interaction_id, contact_id) where interaction_id is not null;
create unique index record_share_ticket on record_share (ticket_id, contact_id) where ticket_id is not null;
create index record_share_contact on record_share (contact_id, expires_at);
create index record_share_shared_by on record_share (shared_by_id) where shared_by_id is not null;

-- What contacts see at the portal, and which mails they want.
alter table contact
    add portal_role     varchar(20) not null default 'OWN' check (portal_role in ('NONE', 'OWN', 'COMPANY')),
    add notify_messages boolean not null default false,
    add notify_tickets  boolean not null default false,
    add language        varchar(5) check (language in ('de', 'en')),
    add time_zone       varchar(60);

-- Files of interactions, and files that contacts hand in.
alter table ticket_attachment
    add entry_id   bigint references interaction_entry on delete cascade,
    add contact_id bigint references contact on delete cascade,
    drop constraint ticket_attachment_check,
    add constraint ticket_attachment_place check (num_nonnulls(message_id, entry_id, draft) = 1);
create index ticket_attachment_entry on ticket_attachment (entry_id, id) where entry_id is not null;
create index ticket_attachment_contact on ticket_attachment (contact_id, draft) where contact_id is not null;

-- One mail for one cause and recipient. Origin and origin_id name the cause, in whatever area it is.
alter table mail_outbox
    add html           text,
    add sender_address varchar(254),
    add sender_name    varchar(200),
    add reply_to       varchar(254),
    add message_id     varchar(250) unique,
    add in_reply_to    varchar(250),
    add thread         text,
    add origin         varchar(60),
    add origin_id      bigint,
    add not_before     timestamptz,
    add attempts       int not null default 0 check (attempts >= 0),
    add changed_at     timestamptz,
    add sent_at        timestamptz,
    drop constraint mail_outbox_state_check,
    add constraint mail_outbox_state check (state in
        ('WAITING', 'HELD', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN', 'RECALLED', 'BOUNCED')),
    add check ((origin is null) = (origin_id is null));
create unique index mail_outbox_cause on mail_outbox (origin, origin_id, recipient) where origin is not null;

insert into role_permission (role_id, permission)
    select r.id, p.permission from role r,
        (values ('interaction.read'), ('interaction.edit'), ('interaction.delete'), ('portal.invite')) p (permission)
        where r.name in ('agent', 'admin')
    union all select id, 'interaction.read' from role where name = 'analyst'
    union all select r.id, p.permission from role r, (values ('interaction.manage'), ('portal.configure')) p (permission)
        where r.name in ('admin', 'configurator')
    union all select r.id, p.permission from role r, (values ('portal.oversee'), ('mail.manage')) p (permission)
        where r.name = 'admin';
