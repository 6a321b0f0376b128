-- Days on which nobody works although the week says so: those of a German state, and others every year or once.
alter table calendar add state varchar(2);
create unique index calendar_lower_name on calendar (lower(name));

-- The year 0 stands for every year.
create table calendar_holiday (
    calendar_id bigint not null references calendar on delete cascade,
    year        int not null default 0 check (year = 0 or year between 1970 and 9999),
    month       int not null check (month between 1 and 12),
    day         int not null check (day between 1 and 31),
    name        varchar(100) not null,
    primary key (calendar_id, year, month, day),
    check (make_date(case year when 0 then 2024 else year end, month, day) is not null)
);

-- Hours of single days, whatever the week and the holidays say.
create table calendar_exception (
    calendar_id bigint not null references calendar on delete cascade,
    day         date not null,
    from_minute int not null check (from_minute between 0 and 1439),
    to_minute   int not null check (to_minute between 1 and 1440),
    primary key (calendar_id, day, from_minute),
    check (from_minute < to_minute)
);

create unique index service_level_lower_name on service_level (lower(name));

-- Changes with every change of a calendar or promise, to a number that was never there before, so that every node
-- notices; and up to which ticket the targets were worked out again since then.
create sequence promise_revision_sequence;
create table promise_revision (
    single         boolean primary key default true check (single),
    revision       bigint not null,
    last_ticket_id bigint not null default 0
);
insert into promise_revision (revision) values (nextval('promise_revision_sequence'));

-- Which state a ticket entered, whatever the state is called today.
alter table ticket_event add state_id bigint references ticket_state on delete set null;
create function ticket_event_set_state() returns trigger language plpgsql as $$
begin
    new.state_id := (select id from public.ticket_state where name = new.new_value);
    return new;
end $$;
create trigger ticket_event_state before insert on ticket_event
    for each row when (new.kind in ('CREATED', 'STATE') and new.state_id is null)
    execute function ticket_event_set_state();

alter table ticket_event disable trigger user;
update ticket_event e set state_id = s.id from ticket_state s
    where e.kind in ('CREATED', 'STATE') and s.name = e.new_value;
alter table ticket_event enable trigger user;
create index ticket_event_state on ticket_event (state_id) where state_id is not null;
