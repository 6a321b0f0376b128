-- What the messages and the history of a ticket come to, for reports: to read a year's messages for every report would
-- take minutes. The database keeps it, whoever writes a message. A table of its own, because the rows of two million
-- tickets would have to be written anew otherwise.
create table ticket_course (
    ticket_id  bigint primary key references ticket on delete cascade,
    channel    varchar(20) check (channel in ('PHONE', 'NOTE', 'EMAIL', 'PORTAL')),
    answers    int not null default 0 check (answers >= 0),
    follow_ups int not null default 0 check (follow_ups >= 0),
    moves      int not null default 0 check (moves >= 0)
);

create function keep_ticket_course(tickets bigint[]) returns void language sql as $$
    insert into public.ticket_course as kept (ticket_id, channel, answers, follow_ups)
    select t.id, f.channel, m.answers, m.follow_ups
        from public.ticket t
        left join lateral (
            select id, channel from public.ticket_message where ticket_id = t.id order by written_at, id limit 1) f on true
        cross join lateral (
            select count(*) filter (where sender = 'AGENT' and visible) as answers,
                count(*) filter (where sender = 'CUSTOMER' and id <> f.id) as follow_ups
            from public.ticket_message where ticket_id = t.id) m
        where t.id = any (tickets)
    on conflict (ticket_id) do update
        set channel = excluded.channel, answers = excluded.answers, follow_ups = excluded.follow_ups
        where (kept.channel, kept.answers, kept.follow_ups)
            is distinct from (excluded.channel, excluded.answers, excluded.follow_ups)
$$;

create function ticket_messages_make_course() returns trigger language plpgsql as $$
begin
    perform public.keep_ticket_course(array(select distinct ticket_id from new_rows));
    return null;
end
$$;
create trigger ticket_messages_make_course after insert on ticket_message
    referencing new table as new_rows for each statement execute function ticket_messages_make_course();

create function ticket_message_changes_course() returns trigger language plpgsql as $$
begin
    perform public.keep_ticket_course(array[old.ticket_id]);
    if tg_op = 'UPDATE' and new.ticket_id <> old.ticket_id then
        perform public.keep_ticket_course(array[new.ticket_id]);
    end if;
    return null;
end
$$;
create trigger ticket_message_changes_course after update of ticket_id, visible or delete on ticket_message
    for each row execute function ticket_message_changes_course();

create function ticket_events_count_moves() returns trigger language plpgsql as $$
begin
    insert into public.ticket_course as kept (ticket_id, moves)
        select ticket_id, count(*) from new_rows where kind = 'QUEUE' group by ticket_id
        on conflict (ticket_id) do update set moves = kept.moves + excluded.moves;
    return null;
end
$$;
create trigger ticket_events_count_moves after insert on ticket_event
    referencing new table as new_rows for each statement execute function ticket_events_count_moves();

insert into ticket_course (ticket_id, channel, answers, follow_ups, moves)
select t.id, f.channel, coalesce(m.answers, 0),
        coalesce(m.asked, 0) - case when f.sender = 'CUSTOMER' then 1 else 0 end, coalesce(e.moves, 0)
    from ticket t
    left join (select ticket_id, count(*) filter (where sender = 'AGENT' and visible) as answers,
            count(*) filter (where sender = 'CUSTOMER') as asked
        from ticket_message group by ticket_id) m on m.ticket_id = t.id
    left join (select distinct on (ticket_id) ticket_id, channel, sender
        from ticket_message order by ticket_id, written_at, id) f on f.ticket_id = t.id
    left join (select ticket_id, count(*) as moves from ticket_event where kind = 'QUEUE' group by ticket_id) e
        on e.ticket_id = t.id
    where m.ticket_id is not null or e.ticket_id is not null;

-- What was open at the end of a day: what has been closed since stands in ticket_closed, and what is not closed here.
create index ticket_unclosed on ticket (created_at) include (queue_id, state_id) where closed_at is null;

create index rating_rated on rating (rated_at desc, id desc) include (stars, ticket_id) where ticket_id is not null;
