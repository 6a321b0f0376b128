create sequence ticket_number start with 100001;

create table queue (
    id      bigint primary key,
    version int not null,
    name    varchar(200) not null unique
);

create table queue_team (
    queue_id bigint not null references queue on delete cascade,
    team_id  bigint not null references team on delete cascade,
    primary key (team_id, queue_id)
);
create index queue_team_queue on queue_team (queue_id);

create table ticket_state (
    id      bigint primary key,
    version int not null,
    name    varchar(60) not null unique,
    type    varchar(20) not null
        check (type in ('NEW', 'OPEN', 'PENDING_REMINDER', 'PENDING_AUTO', 'CLOSED', 'REMOVED', 'MERGED'))
);

insert into ticket_state (id, version, name, type) values
    (1, 1, 'new', 'NEW'),
    (2, 1, 'open', 'OPEN'),
    (3, 1, 'closed successful', 'CLOSED'),
    (4, 1, 'closed unsuccessful', 'CLOSED'),
    (5, 1, 'pending reminder', 'PENDING_REMINDER'),
    (6, 1, 'pending auto close+', 'PENDING_AUTO'),
    (7, 1, 'pending auto close-', 'PENDING_AUTO'),
    (8, 1, 'removed', 'REMOVED'),
    (9, 1, 'merged', 'MERGED');

create table ticket (
    id           bigint primary key,
    version      int not null,
    number       varchar(20) not null unique,
    subject      varchar(200) not null,
    state_id     bigint not null references ticket_state on delete restrict,
    queue_id     bigint not null references queue on delete restrict,
    priority     int not null check (priority between 1 and 5),
    lock_kind    varchar(20) not null check (lock_kind in ('UNLOCK', 'LOCK', 'TMP_LOCK')),
    owner_id     bigint references employee on delete set null,
    customer_id  bigint not null references customer on delete restrict,
    contact_id   bigint references contact on delete restrict,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    closed_at    timestamptz,
    escalates_at timestamptz,
    external_key varchar(200) unique
);
create index ticket_customer on ticket (customer_id, state_id, created_at desc, id desc);
create index ticket_contact on ticket (contact_id, state_id, created_at desc, id desc);
create index ticket_created on ticket (created_at desc, id desc);
create index ticket_by_state on ticket (state_id, created_at desc, id desc);
create index ticket_escalates on ticket (escalates_at) where escalates_at is not null;
create index ticket_queue on ticket (queue_id, state_id);
create index ticket_owner on ticket (owner_id);

create table ticket_event (
    id          bigint primary key,
    version     int not null,
    ticket_id   bigint not null references ticket on delete cascade,
    happened_at timestamptz not null,
    actor       varchar(120),
    kind        varchar(20) not null
        check (kind in ('CREATED', 'STATE', 'QUEUE', 'OWNER', 'PRIORITY', 'CUSTOMER', 'CONTACT', 'NOTE')),
    old_value   varchar(200),
    new_value   varchar(200)
);
create index ticket_event_ticket on ticket_event (ticket_id, happened_at, id);
