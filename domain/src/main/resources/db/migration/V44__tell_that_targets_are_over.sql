-- A target that does not run any more is looked at once more, so that what was told about it can be called off.
create or replace function set_ticket_alarm() returns trigger language plpgsql as $$
declare
    target timestamptz := least(new.warns_at, new.escalates_at);
begin
    if tg_op = 'INSERT' or (old.warns_at, old.escalates_at) is distinct from (new.warns_at, new.escalates_at) then
        insert into public.ticket_alarm (ticket_id, kind, at)
            select new.id, 'TARGET', coalesce(target, now()) where target is not null or tg_op = 'UPDATE'
            on conflict (ticket_id, kind) do update set at = excluded.at;
    end if;
    if tg_op = 'INSERT' or old.pending_until is distinct from new.pending_until then
        delete from public.ticket_alarm where ticket_id = new.id and kind = 'REMINDER' and new.pending_until is null;
        insert into public.ticket_alarm (ticket_id, kind, at)
            select new.id, 'REMINDER', new.pending_until where new.pending_until is not null
            on conflict (ticket_id, kind) do update set at = excluded.at;
    end if;
    return null;
end $$;
