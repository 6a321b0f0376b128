-- Every order of the list of tickets is one of these indexes, walked along from either end. State and queue are in them
-- because nearly every list asks for some states and every reader sees some queues only.
create index ticket_created on ticket (created_at, id) include (queue_id, state_id);
create index ticket_changed on ticket (changed_at, id) include (queue_id, state_id);
create index ticket_priority on ticket (priority, id) include (queue_id, state_id);
create index ticket_pending_order on ticket ((pending_until is null), (coalesce(pending_until, 'epoch')), id)
    include (queue_id, state_id);
create index ticket_escalation_order on ticket ((escalates_at is null), (coalesce(escalates_at, 'epoch')), id)
    include (queue_id, state_id);

-- Lists of one's own tickets ask for those that are not finished, out of years of finished ones.
drop index ticket_owner;
create index ticket_owner on ticket (owner_id, state_id) include (queue_id) where owner_id is not null;
drop index ticket_responsible;
create index ticket_responsible on ticket (responsible_id, state_id) include (queue_id) where responsible_id is not null;

-- The numbers beside each queue.
create index ticket_queue_escalates on ticket (queue_id, escalates_at) where escalates_at is not null;

-- Beginnings of numbers, whatever the collation of the database.
create index ticket_number_start on ticket (number varchar_pattern_ops);

-- File names are found by any part of them, which no stemming could do.
create index ticket_message_attachments on ticket_message using gin (search_line(attachments) gin_trgm_ops)
    where attachments <> '';

-- What a word or a phrase is in the words of a message: its German or English stem, or the word itself in the name of
-- a file. A word that says nothing in one of the languages ("und", "the") is no condition at all; a phrase with such a
-- word is looked for in the other language, where the word counts.
create function words_of(typed text) returns tsquery language sql immutable strict parallel safe as $$
    select case
        when numnode(german) = 0 or numnode(english) = 0 then ''::tsquery
        when numnode(german) < numnode(simple) and numnode(english) = numnode(simple) then english || simple
        when numnode(english) < numnode(simple) and numnode(german) = numnode(simple) then german || simple
        else german || english || simple end
    from (select phraseto_tsquery('pg_catalog.german', typed) as german,
        phraseto_tsquery('pg_catalog.english', typed) as english,
        phraseto_tsquery('pg_catalog.simple', typed) as simple) each
$$;

-- Words that begin so.
create function words_from(typed text) returns tsquery language sql immutable strict parallel safe as $$
    select case when typed ~ '[[:space:]\\'':&|!<>()*]' or typed = '' then ''::tsquery
        else to_tsquery('pg_catalog.simple', typed || ':*') end
$$;

-- How many messages have these words and how many subjects are like this, as the planner guesses from its statistics:
-- enough to tell a word of some tickets from a word of nearly all. Until the transaction ends the planner prefers
-- indexes: it must not bet on meeting a rare word early in a table.
create function ticket_search_estimate(words tsquery, subject text,
    out messages bigint, out of_messages bigint, out subjects bigint, out of_subjects bigint) language plpgsql as $$
declare
    plan json;
begin
    perform set_config('enable_seqscan', 'off', true);
    execute format('explain (format json) select from public.ticket_message where words @@ %L::tsquery', words) into plan;
    messages := plan -> 0 -> 'Plan' ->> 'Plan Rows';
    execute format('explain (format json) select from public.ticket where public.search_line(subject) like %L', subject)
        into plan;
    subjects := plan -> 0 -> 'Plan' ->> 'Plan Rows';
    select reltuples into of_messages from pg_class where oid = 'public.ticket_message'::regclass;
    select reltuples into of_subjects from pg_class where oid = 'public.ticket'::regclass;
end
$$;
