-- How the audit log is written, sealed and checked. Run again by Flyway whenever this file changes.
-- docs/decisions/0010-the-database-writes-the-audit-log.md says why it is done here.

-- Tables that are not watched as a record of its own whose every change counts. All others are, whoever adds them:
-- a table needs a line here only if it is one of these.
--   NO       not watched, for the reason given
--   CHANGES  adding is no news (the reason says why), changing and deleting is
--   ALL      watched, as a part of another record when part_of names its column that refers to the record
-- Rows in which the column unless_set has a value do not count, and neither do columns that the database derives.
drop function if exists audit_rules();
create function audit_rules()
    returns table (name text, watch text, part_of text, key text, unless_set text, derived text[], reason text)
    language sql immutable as $$
    values
        ('flyway_schema_history', 'NO', null, null, null, null::text[], 'kept by Flyway, which tells the version of the schema'),
        ('audit_entry', 'NO', null, null, null, null, 'the log itself'),
        ('audit_seal', 'NO', null, null, null, null, 'the seals of the log'),
        ('audit_mark', 'NO', null, null, null, null, 'where sealing goes on'),
        ('employee_sign_in', 'NO', null, null, null, null, 'the last sign-in, for lists; sign-ins are events of their own'),
        ('portal_sign_in', 'NO', null, null, null, null, 'the last sign-in of contacts; sign-ins are events of their own'),
        ('job', 'NO', null, null, null, null, 'where the scheduler is; what a job changes is written where it changes it'),
        ('login_attempt', 'NO', null, null, null, null, 'counts tries for minutes; sign-ins are events of their own'),
        ('mail_outbox', 'CHANGES', null, 'recipient', null, array['subject', 'text', 'html', 'language', 'state', 'cause', 'created_at', 'sender_address', 'sender_name', 'reply_to', 'message_id', 'token', 'in_reply_to', 'thread', 'origin', 'origin_id', 'not_before', 'attempts', 'changed_at', 'sent_at', 'automatic', 'managed_at', 'due_at', 'claim', 'claimed_at', 'begun_at', 'cleared_at', 'recall_wanted', 'secret', 'search_text', 'to_list', 'cc_list', 'thread_ids', 'personal'], 'what mails are about is watched, and they may hold links that open an account; what counts is what administrators decide about them'),
        ('mail_account_state', 'NO', null, null, null, null, 'how the last look into a mailbox went'),
        ('mail_inbox', 'NO', null, null, null, null, 'what becomes of mails is written where they come to'),
        ('mail_inbox_part', 'NO', null, null, null, null, 'sources of mails, whose fingerprint stands beside them'),
        ('ticket_mail', 'CHANGES', 'message_id', 'sender_address', null, array['html', 'rich'], 'each row goes with a message that is watched itself'),
        ('ticket_course', 'NO', null, null, null, null, 'worked out by the database from messages and history'),
        ('mail_draft', 'NO', null, null, null, null, 'saved every few seconds while it is written; what is sent is a message of a ticket'),
        ('queue_address', 'ALL', 'queue_id', 'address', null, null, null),
        ('mail_filter_condition', 'ALL', 'filter_id', 'field', null, null, null),
        ('mail_filter_change', 'NO', null, null, null, null, 'counts changes of filters, which are watched'),
        ('queue_auto_reply', 'ALL', 'queue_id', 'kind', null, null, null),
        ('auto_reply_sent', 'NO', null, null, null, null, 'what went out stands in the ticket'),
        ('account_link', 'NO', null, null, null, null, 'secrets for hours; asking for one and using it are events of their own'),
        ('recovery_code', 'NO', null, null, null, null, 'making and using them are events of their own'),
        ('second_step', 'ALL', 'employee_id', null, 'portal_login_id', array['last_step'], 'last_step counts the codes that were used; of contacts, setting up and removing are events of their own'),
        ('saved_view_default', 'NO', null, null, null, null, 'which view a list begins with concerns its reader only'),
        ('import_run', 'NO', null, null, null, null, 'counts rows while it runs; its start is an event of its own'),
        ('import_part', 'NO', null, null, null, null, 'pieces of a file that go when its import ends'),
        ('import_issue', 'NO', null, null, null, null, 'what an import reports; nobody changes it'),
        ('import_record', 'NO', null, null, null, null, 'traces of changes that stand here themselves'),
        ('notice', 'NO', null, null, null, null, 'what people are told; what it is about is watched'),
        ('ticket_alarm', 'NO', null, null, null, null, 'when a job looks at a ticket; what it does then is watched'),
        ('absence_ticket', 'NO', null, null, null, null, 'kept to give tickets back; each ticket''s history tells the handover'),
        ('absence_interaction', 'NO', null, null, null, null, 'kept to give follow-ups back; the interactions themselves are watched'),
        ('portal_watch', 'NO', null, null, null, null, 'what people want to hear of concerns nobody else'),
        ('follow_up_feed', 'ALL', 'employee_id', null, null, array['token_hash'], 'the hash of a secret address is no news'),
        ('ticket_event', 'CHANGES', 'ticket_id', 'kind', null, null, 'each row tells a change that the ticket''s own row shows'),
        ('text_template', 'ALL', null, null, null, array['uses'], 'how often a text is used is no change of it'),
        ('text_template_queue', 'ALL', 'template_id', null, null, null, null),
        ('ticket_link', 'ALL', 'source_id', 'kind', null, null, null),
        ('ticket_attachment', 'ALL', null, 'name', 'draft', null, 'what is still being written concerns its writer only'),
        ('ticket_attachment_part', 'NO', null, null, null, null, 'pieces of files, whose fingerprint stands in their attachment'),
        ('ticket', 'ALL', null, null, null, array['visible_at', 'contacted_at', 'unanswered_since', 'promised', 'missed', 'first_response_promised', 'update_promised', 'update_missed', 'solution_promised', 'solution_missed', 'first_response_due', 'first_response_at', 'update_due', 'solution_due', 'solved_at', 'warns_at', 'escalates_at', 'without_calendar'], 'worked out by the database from what is written elsewhere'),
        ('interaction', 'ALL', null, 'number', null, array['visible_at', 'changed_at'], 'visible_at is worked out from the entries'),
        ('interaction_entry', 'ALL', 'interaction_id', null, null, array['read_at', 'read_by_id'], 'who read it first is no change of it'),
        ('interaction_tombstone', 'NO', null, null, null, null, 'what is left of a deletion, which the log tells itself'),
        ('portal_submission', 'NO', null, null, null, null, 'keeps a form from being taken twice; what it led to is watched'),
        ('rating_link', 'NO', null, null, null, null, 'secrets for some weeks; what comes of them is watched'),
        ('portal_reading', 'NO', null, null, null, null, 'what contacts have read'),
        ('record_share', 'ALL', 'contact_id', null, null, null, null),
        ('publication', 'ALL', 'interaction_id', null, null, null, null),
        ('record_view', 'NO', null, null, null, null, 'what people opened last, for themselves'),
        ('employee_service', 'ALL', 'employee_id', null, null, null, null),
        ('ticket_presence', 'NO', null, null, null, null, 'who looks at a ticket at this moment; nobody keeps that'),
        ('preference', 'ALL', null, 'name', 'employee_id', null, 'what people set for themselves concerns nobody else'),
        ('customer', 'ALL', null, null, null, array['zip', 'city', 'changed_at', 'changed_by_id'], 'the place is that of the first address; who and when says the log itself'),
        ('contact', 'ALL', null, null, null, array['changed_at', 'changed_by_id'], 'who and when says the log itself'),
        ('customer_former_number', 'NO', null, null, null, null, 'the log itself tells which number a customer had'),
        ('contact_former_login', 'NO', null, null, null, null, 'the log itself tells which login a contact had'),
        ('customer_duplicate', 'NO', null, null, null, null, 'worked out anew every night'),
        ('contact_duplicate', 'NO', null, null, null, null, 'worked out anew every night'),
        ('record_merge', 'ALL', null, 'loser_key', null, array['loser', 'before', 'after'], 'what is kept to undo a merge is in the log already'),
        ('record_merge_row', 'NO', null, null, null, null, 'kept to undo a merge; the rows themselves are watched'),
        ('promise_revision', 'NO', null, null, null, null, 'counts changes of calendars and promises, which are watched'),
        ('calendar_range', 'ALL', 'calendar_id', 'weekday', null, null, null),
        ('calendar_holiday', 'ALL', 'calendar_id', 'name', null, null, null),
        ('calendar_exception', 'ALL', 'calendar_id', 'day', null, null, null),
        ('role_permission', 'ALL', 'role_id', 'permission', null, null, null),
        ('employee_role', 'ALL', 'employee_id', null, null, null, null),
        ('employee_team', 'ALL', 'employee_id', null, null, null, null),
        ('employee_queue', 'ALL', 'employee_id', 'queue_id', null, null, null),
        ('customer_address', 'ALL', 'customer_id', 'kind', null, null, null),
        ('contact_customer', 'ALL', 'contact_id', null, null, null, null),
        ('queue_team', 'ALL', 'queue_id', null, null, null, null)
    $$;

-- Who is calling: the application says so once in each transaction that writes. A transaction that says nothing is
-- the application's own work, or somebody's with another program, who is known by the database user.
create or replace function audit_caller(out actor text, out kind text, out address text, out request text)
    language plpgsql stable as $$
declare
    said text := current_setting('kundenblick.caller', true);
    caller jsonb;
begin
    if said <> '' then
        caller := said::jsonb;
        actor := left(caller ->> 'actor', 254);
        kind := caller ->> 'kind';
        address := left(caller ->> 'address', 60);
        request := left(caller ->> 'request', 64);
    elsif current_setting('application_name') = 'kundenblick' then
        kind := 'SYSTEM';
    else
        kind := 'DATABASE';
        actor := session_user;
        address := host(inet_client_addr());
    end if;
end $$;

-- What of a row goes into the log: no secrets, and of long texts the beginning and a fingerprint of the whole.
create or replace function audit_values(row_values jsonb, hidden text[]) returns jsonb
    language sql immutable parallel safe as $$
    select jsonb_object_agg(key, case
            when key = any (hidden) and value <> 'null' then '"•••"'
            when jsonb_typeof(value) in ('string', 'object', 'array') and length(value #>> '{}') > 4000
                then to_jsonb(left(value #>> '{}', 4000) || '… (' || length(value #>> '{}') || ', SHA-256 '
                    || encode(sha256(convert_to(value #>> '{}', 'UTF8')), 'hex') || ')')
            else value end)
        from jsonb_each(row_values)
    $$;

-- What users call a record now.
create or replace function audit_key(of_table text, of_id bigint) returns text
    language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    key text := audit_key_column(of_table);
    found_key text;
begin
    if key is not null and of_id is not null and exists (select from pg_attribute
            where attrelid = to_regclass('public.' || quote_ident(of_table)) and attname = 'id' and atttypid = 'bigint'::regtype) then
        execute format('select %I::text from public.%I where id = $1', key, of_table) into found_key using of_id;
    end if;
    return found_key;
end $$;

create or replace function audit_key_column(of_table text) returns text
    language sql stable as $$
    select attname from pg_attribute
    where attrelid = to_regclass('public.' || quote_ident(of_table)) and attnum > 0 and not attisdropped
        and attname in ('number', 'login', 'name', 'title', 'subject', 'email')
    order by array_position(array['number', 'login', 'name', 'title', 'subject', 'email'], attname::text) limit 1
    $$;

-- The trigger of every watched table, once for each statement. Its argument says what there is to know of the table.
-- Small rows without secrets, which most are, are written as they are.
create or replace function audit_write() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    known jsonb := tg_argv[0];
    skipped text[] := array(select jsonb_array_elements_text(known -> 'skip'));
    hidden text[] := array(select jsonb_array_elements_text(known -> 'hide'));
    harmless boolean := hidden = '{}';
    own text := known ->> 'type';
    id_column text := known ->> 'id';
    key_column text := known ->> 'key';
    part_name text := known ->> 'part';
    unless_set text := known ->> 'unless';
    key_columns text[] := array(select jsonb_array_elements_text(known -> 'primary'));
    one_key text := case when cardinality(key_columns) = 1 then key_columns[1] end;
    -- Before any id of an entry is taken: sealing relies on it.
    tx bigint := pg_current_xact_id()::text::bigint;
    now timestamptz := clock_timestamp();
    caller record;
begin
    select * into caller from audit_caller();
    if tg_op = 'INSERT' then
        insert into audit_entry (at, transaction, actor, actor_kind, address, request, action, type, record_id,
                record_key, part, part_key, new_values)
            select now, tx, caller.actor, caller.kind, caller.address, caller.request, 'CREATED', own,
                (n ->> id_column)::bigint,
                left(case when part_name is null then n ->> key_column else audit_key(own, (n ->> id_column)::bigint) end, 254),
                part_name, case when part_name is not null then left(n ->> key_column, 254) end,
                case when harmless and pg_column_size(n) < 4000 then jsonb_strip_nulls(n - skipped)
                    else audit_values(jsonb_strip_nulls(n - skipped), hidden) end
            from (select to_jsonb(r) as n from new_rows r offset 0) each
            where unless_set is null or n ->> unless_set is null;
    elsif tg_op = 'DELETE' then
        insert into audit_entry (at, transaction, actor, actor_kind, address, request, action, type, record_id,
                record_key, part, part_key, old_values)
            select now, tx, caller.actor, caller.kind, caller.address, caller.request, 'DELETED', own,
                (o ->> id_column)::bigint,
                left(case when part_name is null then o ->> key_column else audit_key(own, (o ->> id_column)::bigint) end, 254),
                part_name, case when part_name is not null then left(o ->> key_column, 254) end,
                case when harmless and pg_column_size(o) < 4000 then jsonb_strip_nulls(o - skipped)
                    else audit_values(jsonb_strip_nulls(o - skipped), hidden) end
            from (select to_jsonb(r) as o from old_rows r offset 0) each
            where unless_set is null or o ->> unless_set is null;
    else
        -- A row whose primary key changes is one that went and one that came.
        insert into audit_entry (at, transaction, actor, actor_kind, address, request, action, type, record_id,
                record_key, part, part_key, old_values, new_values)
            select now, tx, caller.actor, caller.kind, caller.address, caller.request,
                case when o is null then 'CREATED' when n is null then 'DELETED' else 'CHANGED' end, own,
                (coalesce(n, o) ->> id_column)::bigint,
                left(case when part_name is null then coalesce(n, o) ->> key_column
                    else audit_key(own, (coalesce(n, o) ->> id_column)::bigint) end, 254),
                part_name, case when part_name is not null then left(coalesce(n, o) ->> key_column, 254) end,
                case when harmless and pg_column_size(was) < 4000 then was else audit_values(was, hidden) end,
                case when harmless and pg_column_size(becomes) < 4000 then becomes else audit_values(becomes, hidden) end
            from (select o, n, case when n is null then jsonb_strip_nulls(o - skipped) else was end as was,
                    case when o is null then jsonb_strip_nulls(n - skipped) else becomes end as becomes
                from (select to_jsonb(r) as o, case when one_key is null then audit_identity(to_jsonb(r), key_columns)
                        else to_jsonb(r) ->> one_key end as k from old_rows r offset 0) before
                full join (select to_jsonb(r) as n, case when one_key is null then audit_identity(to_jsonb(r), key_columns)
                        else to_jsonb(r) ->> one_key end as k from new_rows r offset 0) after
                using (k)
                cross join lateral (
                    select jsonb_object_agg(c.key, c.value) as was, jsonb_object_agg(c.key, n -> c.key) as becomes
                    from jsonb_each(o) c where n -> c.key <> c.value and c.key <> all (skipped)) d
                where (unless_set is null or coalesce(n, o) ->> unless_set is null) offset 0) each
            where was is not null or becomes is not null;
    end if;
    return null;
end $$;
revoke execute on function audit_write() from public;

create or replace function audit_identity(row_values jsonb, key_columns text[]) returns text
    language sql immutable parallel safe as $$
    select string_agg(row_values ->> each, chr(1)) from unnest(key_columns) each
    $$;

-- What the trigger of a table has to know; null for a table that is not watched.
create or replace function audit_argument(of_table regclass, of_name text) returns jsonb
    language sql stable as $$
    with columns as (
        select attname::text as name, atttypid::regtype::text as type, attgenerated <> '' as made, attnum
        from pg_attribute where attrelid = of_table and attnum > 0 and not attisdropped),
    primary_key as (
        select array_agg(attname::text order by array_position(indkey::int2[], attnum)) as names
        from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
        where indrelid = of_table and indisprimary),
    rule as (select * from (values (of_name)) one (name) left join audit_rules() using (name)),
    parent as (
        select (select relname::text from pg_class where oid = confrelid) as name from pg_constraint, rule
        where conrelid = of_table and contype = 'f' and cardinality(conkey) = 1
            and conkey[1] = (select attnum from columns where columns.name = rule.part_of))
    select jsonb_build_object(
        'type', coalesce((select parent.name from parent), of_name),
        'part', case when rule.part_of is not null then of_name end,
        'id', coalesce(rule.part_of, (select columns.name from columns
            where columns.name = 'id' and type in ('bigint', 'integer'))),
        'key', coalesce(rule.key, case when rule.part_of is null then
            coalesce(audit_key_column(of_name), (select names[1] from primary_key)) end),
        'unless', rule.unless_set,
        'primary', coalesce((select names from primary_key), (select array_agg(columns.name) from columns)),
        'skip', (select coalesce(jsonb_agg(columns.name order by attnum), '[]') from columns
            where columns.name in ('id', 'version', 'search_text') or made or type = 'tsvector'
                or columns.name = rule.part_of or columns.name = any (rule.derived)),
        'hide', (select coalesce(jsonb_agg(columns.name order by attnum), '[]') from columns
            where columns.name ~ '(password|secret|token|hash|credential|private_key)'
                and type not in ('boolean', 'integer', 'bigint', 'timestamp with time zone')))
    from rule where rule.watch is distinct from 'NO'
    $$;

-- Makes every table of the schema watched that has to be; safe to call at any time and cheap when nothing is to do.
create or replace function audit_attach() returns void language plpgsql as $$
declare
    each record;
    event text;
begin
    perform pg_advisory_xact_lock(7201010);
    for each in
        select t.oid::regclass as tab, t.relname::text as name, audit_argument(t.oid::regclass, t.relname::text) as argument,
            (select watch from audit_rules() r where r.name = t.relname) as watch
        from pg_class t
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
    loop
        foreach event in array array['insert', 'update', 'delete'] loop
            if each.argument is null or (event = 'insert' and each.watch = 'CHANGES') then
                if exists (select from pg_trigger where tgrelid = each.tab and tgname = 'audit_' || event) then
                    execute format('drop trigger %I on %s', 'audit_' || event, each.tab);
                end if;
            elsif not exists (select from pg_trigger where tgrelid = each.tab and tgname = 'audit_' || event
                    and tgenabled in ('O', 'A') and encode(tgargs, 'escape') = each.argument::text || '\000') then
                execute format('create or replace trigger %I after %s on %s referencing %s for each statement execute function audit_write(%L)',
                    'audit_' || event, event, each.tab,
                    case event when 'insert' then 'new table as new_rows' when 'delete' then 'old table as old_rows'
                        else 'old table as old_rows new table as new_rows' end,
                    each.argument::text);
            end if;
        end loop;
    end loop;
end $$;
revoke execute on function audit_attach() from public;

-- What is no change of a record: sign-ins, exports, reading.
create or replace function audit_event(
        what text, of_type text, of_key text, told text, by_actor text, by_kind text, from_address text, in_request text)
    returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    tx bigint := pg_current_xact_id()::text::bigint;
begin
    if what in ('CREATED', 'CHANGED', 'DELETED') then
        raise exception 'Changes of records are written by the triggers of their tables only.';
    end if;
    insert into audit_entry (at, transaction, actor, actor_kind, address, request, action, type, record_key, detail)
        values (clock_timestamp(), tx, left(by_actor, 254), by_kind, left(from_address, 60), left(in_request, 64), what,
            left(of_type, 63), left(of_key, 254), left(told, 4000));
end $$;

-- The same on every machine, whatever the settings of the session.
create or replace function audit_fingerprint(entry audit_entry) returns bytea
    language sql immutable parallel safe as $$
    select sha256(convert_to(jsonb_build_array(entry.id, (extract(epoch from entry.at) * 1000000)::bigint,
        entry.transaction, entry.actor, entry.actor_kind, entry.address, entry.request, entry.action, entry.type,
        entry.record_id, entry.record_key, entry.part, entry.part_key, entry.old_values, entry.new_values,
        entry.detail)::text, 'UTF8'))
    $$;

create or replace function audit_hash(before bytea, seal audit_seal, out count bigint, out hash bytea)
    language sql stable as $$
    select count(*), sha256(coalesce(before, ''::bytea)
        || convert_to(jsonb_build_array(seal.id, seal.from_id, seal.to_id, count(*),
            (extract(epoch from seal.sealed_at) * 1000000)::bigint)::text, 'UTF8')
        || coalesce(string_agg(audit_fingerprint(e), ''::bytea order by e.id), ''::bytea))
    from audit_entry e where e.id between seal.from_id and seal.to_id
    $$;

-- Seals the entries that were there at the call before, as soon as all transactions of that time have ended: entries
-- get their ids in the order of their writing, but transactions end in any order. Nobody who writes waits for it. Much is
-- sealed in several calls, so that no transaction takes long.
create or replace function audit_seal_entries(out sealed bigint)
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    last_id bigint;
    own bigint;
    old_mark audit_mark;
    last audit_seal;
    next audit_seal;
    size constant bigint := 1000;
    sealed_now int := 0;
begin
    sealed := 0;
    if not pg_try_advisory_xact_lock(7201011) then
        return;
    end if;
    select last_value into last_id from audit_entry_id_seq where is_called;
    -- Whoever took an id up to here had a transaction id before, which is lower than the one that comes next.
    own := case when pg_current_xact_id_if_assigned() is null then pg_current_xact_id()::text::bigint end;
    select * into old_mark from audit_mark;
    select * into last from audit_seal order by id desc limit 1;
    if old_mark.transaction <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint then
        while coalesce(last.to_id, 0) < old_mark.to_id and sealed_now < 200 loop
            sealed_now := sealed_now + 1;
            next.id := coalesce(last.id, 0) + 1;
            next.from_id := coalesce(last.to_id, 0) + 1;
            next.to_id := coalesce((select id from audit_entry where id between next.from_id and old_mark.to_id
                order by id offset size - 1 limit 1), old_mark.to_id);
            next.sealed_at := clock_timestamp();
            select h.count, h.hash into next.count, next.hash from audit_hash(last.hash, next) h;
            insert into audit_seal values (next.*);
            sealed := sealed + next.count;
            last := next;
        end loop;
    end if;
    if own is not null and last_id is not null and (old_mark.to_id is null or coalesce(last.to_id, 0) >= old_mark.to_id
            or old_mark.transaction > own) then
        insert into audit_mark values (true, last_id, own)
            on conflict (single) do update set to_id = excluded.to_id, transaction = excluded.transaction;
    end if;
end $$;

-- Calculates seals anew and stops at the first that does not fit. Run it from psql: select * from audit_check();
-- After entries were archived up to a seal: select * from audit_check(that seal + 1).
create or replace function audit_check(from_seal bigint default 1, to_seal bigint default null,
        out seals bigint, out entries bigint, out last_seal bigint, out last_hash text, out broken_seal bigint, out fault text)
    language plpgsql stable as $$
declare
    before audit_seal;
    each audit_seal;
    again record;
begin
    seals := 0;
    entries := 0;
    if from_seal > 1 then
        select * into before from audit_seal where id = from_seal - 1;
        if before.id is null then
            broken_seal := from_seal - 1;
            fault := 'MISSING';
            return;
        end if;
    end if;
    for each in select * from audit_seal where id >= from_seal and (to_seal is null or id <= to_seal) order by id loop
        select * into again from audit_hash(before.hash, each);
        fault := case
            when each.id <> coalesce(before.id, 0) + 1 or each.from_id <> coalesce(before.to_id, 0) + 1 then 'MISSING'
            when again.count <> each.count then 'COUNT'
            when again.hash <> each.hash then 'CONTENT' end;
        if fault is not null then
            broken_seal := case when fault = 'MISSING' then coalesce(before.id, 0) + 1 else each.id end;
            return;
        end if;
        seals := seals + 1;
        entries := entries + each.count;
        last_seal := each.id;
        last_hash := encode(each.hash, 'hex');
        before := each;
    end loop;
end $$;

-- What the application's own database user may do when the schema belongs to another one: everything with rows of the
-- business, nothing with tables, and of the audit log only reading. For tables to come as well.
create or replace function grant_to_application(app text) returns void language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7201010);
    execute format('grant usage on schema public to %I', app);
    execute format('grant select, insert, update, delete on all tables in schema public to %I', app);
    execute format('grant usage, select on all sequences in schema public to %I', app);
    execute format('revoke insert, update, delete on audit_entry, audit_seal, audit_mark, flyway_schema_history from %I', app);
    execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', app);
    execute format('alter default privileges in schema public grant usage, select on sequences to %I', app);
end $$;
revoke execute on function grant_to_application(text) from public;

-- For reading: which column refers to which table.
create or replace view audit_reference as
    select t.relname as table_name, a.attname as column_name, target.relname as target
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join pg_class target on target.oid = c.confrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and cardinality(c.conkey) = 1 and t.relnamespace = 'public'::regnamespace;

-- The kinds of records that the log knows.
create or replace view audit_watched as
    select relname as table_name, convert_from(substring(tgargs from 1 for length(tgargs) - 1), 'UTF8')::jsonb ->> 'type' as type
    from pg_trigger join pg_class on pg_class.oid = tgrelid
    where tgname = 'audit_update';

-- What a record was called last, also when it is gone.
create or replace function audit_label(of_table text, of_id jsonb) returns text
    language sql stable strict as $$
    select coalesce(audit_key(of_table, (of_id #>> '{}')::bigint),
        (select record_key from audit_entry
            where record_id = (of_id #>> '{}')::bigint and type = of_table and part is null order by at desc, id desc limit 1),
        '#' || (of_id #>> '{}'))
    where jsonb_typeof(of_id) = 'number'
    $$;

-- Values as people read them: what they refer to is named.
create or replace function audit_in_words(of_table text, row_values jsonb) returns jsonb
    language sql stable strict as $$
    select jsonb_object_agg(v.key, coalesce(to_jsonb(audit_label(r.target::text, v.value)), v.value))
    from jsonb_each(row_values) v
    left join audit_reference r on r.table_name = of_table and r.column_name = v.key
    $$;
