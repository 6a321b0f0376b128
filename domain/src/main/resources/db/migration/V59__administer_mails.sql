-- What an administrator has decided about a mail, which the audit log tells; and the words that mails are found by.
alter table mail_outbox
    add decision    varchar(20) check (decision in ('RETRY', 'HOLD', 'RELEASE', 'RECALL')),
    add decided_at  timestamptz,
    add search_text text generated always as (public.search_line(recipient || ' ' || subject)) stored,
    add check ((decision is null) = (decided_at is null));
drop index mail_outbox_words;
create index mail_outbox_words on mail_outbox using gin (search_text gin_trgm_ops);
