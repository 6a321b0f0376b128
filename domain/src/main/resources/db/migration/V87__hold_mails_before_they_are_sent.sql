-- A mail that was sent is a draft for some seconds more, so that it can be taken back; a job sends it then. What cannot be
-- sent when its time has come, because the ticket changed meanwhile, is a draft again.
alter table mail_draft
    add files         text not null default '',
    add held_until    timestamptz,
    add seen_state_id bigint,
    add state_id      bigint,
    add state_until   timestamptz,
    add returned      boolean not null default false,
    add check (held_until is null or act <> 'NEW'),
    add check ((seen_state_id is null) = (state_id is null));
