-- A node claims a mail, notes the moment at which a mail server begins to take its content, and says how that ended.
-- Whether a mail may be tried again once its node has died follows from these moments.
alter table mail_outbox
    add automatic  boolean not null default true,
    add managed_at varchar(500),
    add due_at     timestamptz not null default now(),
    add claim      varchar(40),
    add claimed_at timestamptz,
    add begun_at   timestamptz,
    add cleared_at timestamptz,
    add check (state <> 'SENDING' or (claim is not null and claimed_at is not null));
update mail_outbox set due_at = created_at;

drop index mail_outbox_waiting;
create index mail_outbox_due on mail_outbox (due_at, id) where state = 'WAITING';
create index mail_outbox_sending on mail_outbox (claimed_at) where state = 'SENDING';
create index mail_outbox_created on mail_outbox (created_at, id);
create index mail_outbox_state on mail_outbox (state, created_at, id);
create index mail_outbox_kept on mail_outbox (created_at) where cleared_at is null and state in ('SENT', 'RECALLED');
create index mail_outbox_words on mail_outbox using gin (search_line(recipient || ' ' || subject) gin_trgm_ops);
