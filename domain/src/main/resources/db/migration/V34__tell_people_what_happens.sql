-- What an employee is told. Who reads it sees it in the language of the reader: here are only kinds and values.
create table notice (
    id          bigint generated always as identity primary key,
    employee_id bigint not null references employee on delete cascade,
    kind        varchar(40) not null,
    ticket_id   bigint references ticket on delete cascade,
    actor       varchar(120),
    instead_of  varchar(120),
    moment      timestamptz,
    amount      int check (amount >= 0),
    created_at  timestamptz not null,
    read_at     timestamptz
);
create index notice_list on notice (employee_id, id desc);
create index notice_unread on notice (employee_id, id desc) where read_at is null;
create index notice_ticket on notice (ticket_id) where ticket_id is not null;
create index notice_created on notice (created_at);

-- Somebody is away and another one does the work.
create table absence (
    id          bigint primary key,
    version     int not null,
    employee_id bigint not null references employee on delete cascade,
    deputy_id   bigint not null references employee on delete cascade,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    note        varchar(500),
    begun_at    timestamptz,
    ended_at    timestamptz,
    check (starts_at < ends_at),
    check (deputy_id <> employee_id)
);
create index absence_employee on absence (employee_id, ends_at);
create index absence_deputy on absence (deputy_id, ends_at);
create index absence_beginning on absence (starts_at) where begun_at is null;
create index absence_ending on absence (ends_at) where ended_at is null;

-- What was moved to the deputy, so that it can come back.
create table absence_ticket (
    absence_id  bigint not null references absence on delete cascade,
    ticket_id   bigint not null references ticket on delete cascade,
    role        varchar(20) not null check (role in ('OWNER', 'RESPONSIBLE')),
    to_id       bigint not null references employee on delete cascade,
    lock_kind   varchar(20),
    moved_at    timestamptz not null,
    returned_at timestamptz,
    primary key (absence_id, ticket_id, role)
);
create index absence_ticket_ticket on absence_ticket (ticket_id);
create index absence_ticket_to on absence_ticket (to_id);

-- When jobs have to look at a ticket again, beside the ticket because nothing of it changes by being looked at.
create table ticket_alarm (
    ticket_id bigint not null references ticket on delete cascade,
    kind      varchar(20) not null check (kind in ('TARGET', 'REMINDER')),
    at        timestamptz not null,
    primary key (ticket_id, kind)
);
create index ticket_alarm_at on ticket_alarm (kind, at);

create function set_ticket_alarm() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' or (old.warns_at, old.escalates_at) is distinct from (new.warns_at, new.escalates_at) then
        delete from public.ticket_alarm where ticket_id = new.id and kind = 'TARGET';
        insert into public.ticket_alarm (ticket_id, kind, at)
            select new.id, 'TARGET', least(new.warns_at, new.escalates_at)
            where least(new.warns_at, new.escalates_at) is not null;
    end if;
    if tg_op = 'INSERT' or old.pending_until is distinct from new.pending_until then
        delete from public.ticket_alarm where ticket_id = new.id and kind = 'REMINDER';
        insert into public.ticket_alarm (ticket_id, kind, at)
            select new.id, 'REMINDER', new.pending_until where new.pending_until is not null;
    end if;
    return null;
end $$;

create trigger ticket_alarm_of_new after insert on ticket for each row
    when (new.warns_at is not null or new.escalates_at is not null or new.pending_until is not null)
    execute function set_ticket_alarm();
create trigger ticket_alarm_of_changed after update of warns_at, escalates_at, pending_until on ticket for each row
    when ((old.warns_at, old.escalates_at, old.pending_until) is distinct from (new.warns_at, new.escalates_at, new.pending_until))
    execute function set_ticket_alarm();

insert into ticket_alarm (ticket_id, kind, at)
    select id, 'TARGET', least(warns_at, escalates_at) from ticket where least(warns_at, escalates_at) is not null
    union all
    select id, 'REMINDER', pending_until from ticket where pending_until is not null;
