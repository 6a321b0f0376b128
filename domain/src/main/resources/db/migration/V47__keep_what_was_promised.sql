-- A running target's moment is forgotten once it is met, yet statistics ask whether it was met in time. The database keeps
-- the latest moment that was promised; whoever works the targets out takes back what is promised no longer.
alter table ticket
    add first_response_promised timestamptz,
    add update_promised         timestamptz,
    add update_missed           boolean not null default false,
    add solution_promised       timestamptz,
    add solution_missed         boolean not null default false;

create function keep_promised_moments() returns trigger language plpgsql as $$
begin
    new.first_response_promised := coalesce(new.first_response_due, new.first_response_promised);
    new.update_promised := coalesce(new.update_due, new.update_promised);
    new.solution_promised := coalesce(new.solution_due, new.solution_promised);
    if tg_op = 'UPDATE' then
        if old.update_due < now() and new.update_due is distinct from old.update_due then
            new.update_missed := true;
        end if;
        if old.solution_due is not null and new.solution_due is null and new.closed_at is not null then
            new.solution_missed := coalesce(new.closed_at > new.solution_promised, false);
        end if;
    end if;
    return new;
end $$;
create trigger promised before insert or update of first_response_due, first_response_at, update_due, solution_due
    on ticket for each row execute function keep_promised_moments();

-- Statistics look at a period: at what came in it, by the index of V35, and at what was closed in it.
create index ticket_closed on ticket (closed_at) include (created_at, state_id, queue_id) where closed_at is not null;
