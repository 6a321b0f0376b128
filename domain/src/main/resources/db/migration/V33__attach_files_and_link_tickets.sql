-- A file that belongs to a message, or to one that an employee is still writing: then "draft" says to which.
create table ticket_attachment (
    id          bigint primary key,
    version     int not null,
    message_id  bigint references ticket_message on delete cascade,
    draft       varchar(60),
    employee_id bigint references employee on delete set null,
    name        varchar(200) not null,
    media_type  varchar(120) not null,
    deceptive   boolean not null,
    size        bigint not null check (size >= 0),
    sha256      varchar(64),
    complete    boolean not null,
    created_at  timestamptz not null,
    check ((message_id is null) <> (draft is null)),
    check (complete or draft is not null),
    check (not complete or sha256 is not null)
);
create index ticket_attachment_message on ticket_attachment (message_id, id) where message_id is not null;
create index ticket_attachment_employee on ticket_attachment (employee_id, draft);
create index ticket_attachment_draft on ticket_attachment (created_at) where draft is not null;

-- The file itself, in the database so that every node reads it and a backup has it.
create table ticket_attachment_part (
    attachment_id bigint not null references ticket_attachment on delete cascade,
    number        int not null,
    content       bytea not null,
    primary key (attachment_id, number)
);
alter table ticket_attachment_part alter content set storage external;

-- Whether a new link from a parent to a child would make a ticket its own ancestor.
create function ticket_link_closes_circle(parent bigint, child bigint) returns boolean
    language sql stable set search_path = pg_catalog, public, pg_temp as $$
    with recursive ancestor (id) as (
        values (parent)
        union
        select l.source_id from ticket_link l join ancestor a on l.target_id = a.id where l.kind = 'PARENT')
    select exists (select from ancestor where id = child)
    $$;

-- Whoever links or merges tickets waits for whoever does so at the moment: two links could close a circle together.
create function ticket_link_lock() returns void language sql as $$
    select pg_advisory_xact_lock(7204033)
    $$;

create function ticket_link_refuse_circles() returns trigger language plpgsql as $$
begin
    if new.kind = 'PARENT' then
        perform public.ticket_link_lock();
        if public.ticket_link_closes_circle(new.source_id, new.target_id) then
            raise exception 'Ticket % would become its own ancestor.', new.target_id
                using errcode = 'check_violation', constraint = 'ticket_link_no_circle', table = 'ticket_link';
        end if;
    end if;
    return new;
end $$;
create trigger ticket_link_no_circle before insert or update on ticket_link
    for each row execute function ticket_link_refuse_circles();
