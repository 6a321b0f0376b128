-- Whether something was ever promised about a ticket, and whether a promise was ever missed: what is due is forgotten
-- once it is met. The database keeps both, whoever changes the targets.
alter table ticket
    add promised boolean not null default false,
    add missed   boolean not null default false;

create function ticket_keeps_promises() returns trigger language plpgsql as $$
begin
    if num_nonnulls(new.first_response_due, new.update_due, new.solution_due) > 0 then
        new.promised := true;
    end if;
    if tg_op = 'UPDATE' then
        if (new.first_response_due is null and old.first_response_due < new.first_response_at)
            or (new.update_due is distinct from old.update_due and old.update_due < new.changed_at
                and new.changed_at is distinct from old.changed_at)
            or (new.solution_due is null and old.solution_due < coalesce(new.closed_at, new.solved_at)) then
            new.missed := true;
        end if;
    end if;
    return new;
end
$$;
create trigger ticket_keeps_promises before insert or update on ticket
    for each row execute function ticket_keeps_promises();

update ticket set promised = true where num_nonnulls(first_response_due, update_due, solution_due) > 0;

create index ticket_customer_promised on ticket (customer_id, created_at desc, id desc)
    include (queue_id, missed, escalates_at) where promised;
