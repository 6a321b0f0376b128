-- A customer's or a person's waiting tickets by the moment they wait for.
create index ticket_customer_pending on ticket (customer_id, state_id, pending_until desc, id desc)
    include (queue_id) where pending_until is not null;

-- The tickets of one customer that somebody holds are few.
create index ticket_owner_customer on ticket (owner_id, customer_id, state_id) where owner_id is not null;

-- When somebody last spoke with the customer about the ticket; the database keeps it, whoever writes the message.
alter table ticket add contacted_at timestamptz;
create index ticket_customer_contacted on ticket (customer_id, contacted_at desc, id desc)
    include (queue_id) where contacted_at is not null;

create function ticket_message_contacts() returns trigger language plpgsql as $$
begin
    update public.ticket set contacted_at = new.written_at
        where id = new.ticket_id and (contacted_at is null or contacted_at < new.written_at);
    return null;
end
$$;
create trigger ticket_message_contacts after insert or update of ticket_id, visible on ticket_message
    for each row when (new.sender = 'CUSTOMER' or new.sender = 'AGENT' and new.visible)
    execute function ticket_message_contacts();

update ticket t set contacted_at = m.latest
    from (select ticket_id, max(written_at) as latest from ticket_message
        where sender = 'CUSTOMER' or sender = 'AGENT' and visible group by ticket_id) m
    where m.ticket_id = t.id;

-- Who looks at a ticket or writes at this moment: hints that are gone a few seconds later and after a crash.
create unlogged table ticket_presence (
    ticket_id   bigint not null references ticket on delete cascade,
    employee_id bigint not null references employee on delete cascade,
    page        varchar(40) not null,
    writing     boolean not null default false,
    seen_at     timestamptz not null,
    primary key (ticket_id, employee_id, page)
);
create index ticket_presence_employee on ticket_presence (employee_id);
create index ticket_presence_seen on ticket_presence (seen_at);

-- The services that an employee answers for.
create table employee_service (
    employee_id bigint not null references employee on delete cascade,
    service_id  bigint not null references service on delete cascade,
    primary key (employee_id, service_id)
);
create index employee_service_service on employee_service (service_id);
