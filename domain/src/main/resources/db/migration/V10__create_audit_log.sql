-- One row for each changed record and for each event. Written by triggers and by audit_event() only, see
-- db/always/R__write_and_check_audit_log.sql; from then on nobody changes it.
create table audit_entry (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    transaction bigint not null,
    actor       varchar(254),
    actor_kind  varchar(20) not null check (actor_kind in ('EMPLOYEE', 'CONTACT', 'VISITOR', 'SYSTEM', 'DATABASE')),
    address     varchar(60),
    request     varchar(64),
    action      varchar(20) not null check (action in ('CREATED', 'CHANGED', 'DELETED', 'READ', 'EXPORTED', 'IMPORTED',
                    'SIGNED_IN', 'SIGN_IN_FAILED', 'SIGNED_OUT', 'SIGN_IN_CHANGED', 'SIGNED_IN_AS')),
    type        varchar(63) not null,
    record_id   bigint,
    record_key  varchar(254),
    part        varchar(63),
    part_key    varchar(254),
    old_values  jsonb,
    new_values  jsonb,
    detail      varchar(4000)
);
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_record on audit_entry (record_id, at, id);
create index audit_entry_key on audit_entry (lower(record_key), at, id);
create index audit_entry_type on audit_entry (type, at, id);
create index audit_entry_actor on audit_entry (lower(actor), at, id);
create index audit_entry_address on audit_entry (address, at, id);
create index audit_entry_action on audit_entry (action, at, id) where action not in ('CREATED', 'CHANGED');

-- Entries sealed together, each seal with the hash of the one before it. Ranges follow each other without a gap.
create table audit_seal (
    id        bigint primary key,
    from_id   bigint not null,
    to_id     bigint not null,
    count     bigint not null,
    sealed_at timestamptz not null,
    hash      bytea not null,
    check (to_id >= from_id)
);

-- Up to where every entry is in as soon as the transaction named here, and all before it, have ended. One row at most.
create table audit_mark (
    single      boolean primary key default true check (single),
    to_id       bigint not null,
    transaction bigint not null
);

create function audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit log cannot be changed (% of %).', lower(tg_op), tg_table_name
        using errcode = 'insufficient_privilege';
end $$;
create trigger fixed before update or delete or truncate on audit_entry for each statement execute function audit_refuse();
create trigger fixed before update or delete or truncate on audit_seal for each statement execute function audit_refuse();

insert into role_permission (role_id, permission) values (2, 'audit.read'), (3, 'audit.read');
