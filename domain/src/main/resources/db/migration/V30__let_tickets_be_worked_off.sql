-- When a company works: details in tables of their own. Without a range in any week a calendar has no hours.
create table calendar (
    id       bigint primary key,
    version  int not null,
    name     varchar(100) not null unique,
    zone     varchar(60) not null,
    standard boolean not null default false
);
create unique index calendar_standard on calendar (standard) where standard;

create table calendar_range (
    calendar_id bigint not null references calendar on delete cascade,
    weekday     int not null check (weekday between 1 and 7),
    from_minute int not null check (from_minute between 0 and 1439),
    to_minute   int not null check (to_minute between 1 and 1440),
    primary key (calendar_id, weekday, from_minute),
    check (from_minute < to_minute)
);

insert into calendar (id, version, name, zone, standard) values (1, 1, 'Standard', 'Europe/Berlin', true);
insert into calendar_range (calendar_id, weekday, from_minute, to_minute)
    select 1, weekday, 480, 1080 from generate_series(1, 5) weekday;

-- What is promised, in working minutes; nothing is promised where there is no number. A warning comes when so many
-- percent of the time are used.
create table service_level (
    id                     bigint primary key,
    version                int not null,
    name                   varchar(100) not null unique,
    valid                  boolean not null default true,
    calendar_id            bigint references calendar on delete restrict,
    first_response_minutes int check (first_response_minutes > 0),
    first_response_warning int check (first_response_warning between 1 and 99),
    update_minutes         int check (update_minutes > 0),
    update_warning         int check (update_warning between 1 and 99),
    solution_minutes       int check (solution_minutes > 0),
    solution_warning       int check (solution_warning between 1 and 99),
    update_rule            varchar(20) not null default 'UNANSWERED' check (update_rule in ('UNANSWERED', 'REGULAR')),
    solution_rule          varchar(20) not null default 'CONTINUE' check (solution_rule in ('CONTINUE', 'ONCE'))
);
create index service_level_calendar on service_level (calendar_id);

create table ticket_type (
    id      bigint primary key,
    version int not null,
    name    varchar(100) not null unique,
    valid   boolean not null default true
);

create table service (
    id               bigint primary key,
    version          int not null,
    name             varchar(200) not null unique,
    valid            boolean not null default true,
    service_level_id bigint references service_level on delete set null
);
create index service_service_level on service (service_level_id);

-- What the time of a target does while a ticket is in the state.
alter table ticket_state
    add valid      boolean not null default true,
    add suspension varchar(20) not null default 'NONE' check (suspension in ('NONE', 'PAUSE', 'CANCEL'));

-- A queue's own promises hold for tickets without a service level.
alter table queue
    add parent_id              bigint references queue on delete restrict,
    add calendar_id            bigint references calendar on delete restrict,
    add unlock_minutes         int not null default 0 check (unlock_minutes >= 0),
    add first_response_minutes int check (first_response_minutes > 0),
    add first_response_warning int check (first_response_warning between 1 and 99),
    add update_minutes         int check (update_minutes > 0),
    add update_warning         int check (update_warning between 1 and 99),
    add solution_minutes       int check (solution_minutes > 0),
    add solution_warning       int check (solution_warning between 1 and 99),
    add update_rule            varchar(20) not null default 'UNANSWERED' check (update_rule in ('UNANSWERED', 'REGULAR')),
    add solution_rule          varchar(20) not null default 'CONTINUE' check (solution_rule in ('CONTINUE', 'ONCE')),
    add follow_up              varchar(20) not null default 'POSSIBLE' check (follow_up in ('POSSIBLE', 'REJECT', 'NEW_TICKET')),
    add lock_after_follow_up   boolean not null default false,
    add sender_address         varchar(254),
    add sender_name            varchar(200),
    add salutation             text,
    add signature              text,
    add comment                varchar(1000),
    add check (parent_id <> id);
create index queue_parent on queue (parent_id);
create index queue_calendar on queue (calendar_id);

-- The queues that an employee works in, out of those that the teams may see.
create table employee_queue (
    employee_id bigint not null references employee on delete cascade,
    queue_id    bigint not null references queue on delete cascade,
    primary key (employee_id, queue_id)
);
create index employee_queue_queue on employee_queue (queue_id);

alter table ticket
    add responsible_id     bigint references employee on delete set null,
    add type_id            bigint references ticket_type on delete restrict,
    add service_id         bigint references service on delete restrict,
    add service_level_id   bigint references service_level on delete restrict,
    add pending_until      timestamptz,
    add lock_counts_from   timestamptz,
    add first_response_due timestamptz,
    add first_response_at  timestamptz,
    add update_due         timestamptz,
    add solution_due       timestamptz,
    add solved_at          timestamptz,
    add warns_at           timestamptz,
    add without_calendar   boolean not null default false,
    add merged_into_id     bigint references ticket on delete restrict,
    add check (merged_into_id <> id);
create index ticket_responsible on ticket (responsible_id) where responsible_id is not null;
create index ticket_type_id on ticket (type_id) where type_id is not null;
create index ticket_service on ticket (service_id) where service_id is not null;
create index ticket_service_level on ticket (service_level_id) where service_level_id is not null;
create index ticket_merged_into on ticket (merged_into_id) where merged_into_id is not null;
create index ticket_pending on ticket (pending_until, id) include (queue_id, state_id, customer_id) where pending_until is not null;
create index ticket_locked on ticket (lock_counts_from, id) include (queue_id, state_id) where lock_counts_from is not null;

create table ticket_watcher (
    ticket_id   bigint not null references ticket on delete cascade,
    employee_id bigint not null references employee on delete cascade,
    primary key (employee_id, ticket_id)
);
create index ticket_watcher_ticket on ticket_watcher (ticket_id);

-- The source is the parent where the kind says so; a pair of equals stands here once, the smaller id first.
create table ticket_link (
    source_id bigint not null references ticket on delete cascade,
    target_id bigint not null references ticket on delete cascade,
    kind      varchar(20) not null check (kind in ('RELATED', 'PARENT')),
    primary key (source_id, target_id, kind),
    check (source_id <> target_id),
    check (kind <> 'RELATED' or source_id < target_id)
);
create index ticket_link_target on ticket_link (target_id);

-- One contribution to the conversation about a ticket, or an internal note.
create table ticket_message (
    id           bigint primary key,
    version      int not null,
    ticket_id    bigint not null references ticket on delete cascade,
    sender       varchar(20) not null check (sender in ('AGENT', 'CUSTOMER', 'SYSTEM')),
    channel      varchar(20) not null check (channel in ('PHONE', 'NOTE', 'EMAIL', 'PORTAL')),
    visible      boolean not null default false,
    employee_id  bigint references employee on delete set null,
    contact_id   bigint references contact on delete restrict,
    author       varchar(200) not null,
    subject      varchar(200),
    body         text not null,
    html         boolean not null default false,
    written_at   timestamptz not null,
    attachments  text not null default '',
    words        tsvector generated always as (
        to_tsvector('pg_catalog.german', coalesce(subject, '') || ' ' || left(body, 250000))
        || to_tsvector('pg_catalog.english', coalesce(subject, '') || ' ' || left(body, 250000))
        || to_tsvector('pg_catalog.simple', attachments)) stored
);
create index ticket_message_ticket on ticket_message (ticket_id, written_at, id);
create index ticket_message_employee on ticket_message (employee_id);
create index ticket_message_contact on ticket_message (contact_id);
create index ticket_message_words on ticket_message using gin (words);

-- History: more kinds, named by the application.
alter table ticket_event drop constraint ticket_event_kind_check;
alter table ticket_event alter kind type varchar(40);
alter table ticket_event add message_id bigint references ticket_message on delete set null;
create index ticket_event_message on ticket_event (message_id) where message_id is not null;

insert into role_permission (role_id, permission)
    select r.id, p.permission from role r, (values ('ticket.create'), ('ticket.edit')) p (permission)
    where r.name in ('agent', 'admin')
    union all select id, 'ticket.manage' from role where name in ('admin', 'configurator')
    union all select id, 'report.view' from role where name in ('admin', 'analyst');
