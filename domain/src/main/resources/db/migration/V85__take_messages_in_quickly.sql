-- Asked with every message: a function in SQL is planned anew at each call, one in PL/pgSQL once for each connection.
create or replace function keep_ticket_course(tickets bigint[]) returns void language plpgsql as $$
begin
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
            is distinct from (excluded.channel, excluded.answers, excluded.follow_ups);
end
$$;

-- A message that is shown changes the ticket once, not twice: what is left to do for show_tickets is done already.
create or replace function ticket_message_contacts() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        update public.ticket set contacted_at = new.written_at,
                unanswered_since = case when new.sender = 'CUSTOMER' then coalesce(unanswered_since, new.written_at) end,
                visible_at = case when new.visible then greatest(visible_at, new.written_at) else visible_at end
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
