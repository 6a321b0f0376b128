-- Since when the customer waits for a word of ours; null when we had the last one. The database keeps it, together with the
-- moment of the last contact, whoever writes the message. Automatic replies are no answers.
alter table ticket add unanswered_since timestamptz;

create function unanswered_since(of_ticket bigint) returns timestamptz language sql stable as $$
    select min(m.written_at) from public.ticket_message m
    where m.ticket_id = of_ticket and m.sender = 'CUSTOMER' and not exists (
        select from public.ticket_message a where a.ticket_id = of_ticket and a.sender = 'AGENT' and a.visible
            and (a.written_at, a.id) > (m.written_at, m.id))
$$;

create or replace function ticket_message_contacts() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update public.ticket set contacted_at = new.written_at,
                unanswered_since = case when new.sender = 'CUSTOMER' then coalesce(unanswered_since, new.written_at) end
            where id = new.ticket_id and (contacted_at is null or contacted_at <= new.written_at);
        return null;
    end if;
    update public.ticket set contacted_at = greatest(contacted_at, new.written_at),
            unanswered_since = public.unanswered_since(id) where id = new.ticket_id;
    if old.ticket_id <> new.ticket_id then
        update public.ticket set unanswered_since = public.unanswered_since(id) where id = old.ticket_id;
    end if;
    return null;
end
$$;

-- What is over waits for nobody, so that the years behind need not be looked at.
alter table ticket disable trigger user;
update ticket t set unanswered_since = w.since
    from (select m.ticket_id, min(m.written_at) as since
        from ticket_message m
        left join (select ticket_id, max(written_at) as at from ticket_message where sender = 'AGENT' and visible
            group by ticket_id) a on a.ticket_id = m.ticket_id
        where m.sender = 'CUSTOMER' and (a.at is null or m.written_at > a.at)
        group by m.ticket_id) w
    where w.ticket_id = t.id and t.closed_at is null;
alter table ticket enable trigger user;

-- What the Arbeitsplatz asks for: who waits, what is nobody's, what is warned of, and whose work is over. Closed tickets,
-- nearly all of them, stand in the last one only.
create index ticket_unanswered on ticket (unanswered_since, id) include (queue_id, state_id)
    where unanswered_since is not null and closed_at is null;
create index ticket_free on ticket (priority, id) include (queue_id, state_id)
    where owner_id is null and lock_kind = 'UNLOCK' and closed_at is null;
create index ticket_warns on ticket (warns_at) where warns_at is not null;
create index ticket_owner_closed on ticket (owner_id, closed_at) where owner_id is not null and closed_at is not null;

-- What is open is open in all these columns at once, which the planner would not guess from each of them alone.
create statistics ticket_work (mcv) on closed_at, state_id, owner_id, lock_kind, queue_id from ticket;

-- What somebody wrote in a week, out of years.
drop index ticket_message_employee;
create index ticket_message_employee on ticket_message (employee_id, written_at);

-- What an employee opened last; no more than a few rows for each.
create table record_view (
    employee_id    bigint not null references employee on delete cascade,
    ticket_id      bigint references ticket on delete cascade,
    customer_id    bigint references customer on delete cascade,
    interaction_id bigint references interaction on delete cascade,
    viewed_at      timestamptz not null,
    check (num_nonnulls(ticket_id, customer_id, interaction_id) = 1),
    unique nulls not distinct (employee_id, ticket_id, customer_id, interaction_id)
);
create index record_view_latest on record_view (employee_id, viewed_at desc);
create index record_view_ticket on record_view (ticket_id) where ticket_id is not null;
create index record_view_customer on record_view (customer_id) where customer_id is not null;
create index record_view_interaction on record_view (interaction_id) where interaction_id is not null;
