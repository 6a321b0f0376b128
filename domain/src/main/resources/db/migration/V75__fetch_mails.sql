-- With OAuth2 a token comes of a refresh token, or of the client's own credentials.
alter table mail_account
    drop constraint mail_account_authentication_check,
    add constraint mail_account_authentication_check check (authentication in ('PASSWORD', 'OAUTH2', 'OAUTH2_CLIENT'));

-- An administrator wants the mail taken even though it came before.
alter table mail_inbox add as_new boolean not null default false;

-- The same content that came before; a mail of ours that a report is about.
create index mail_inbox_sha256 on mail_inbox (sha256);
create index if not exists mail_outbox_message_id on mail_outbox (message_id) where message_id is not null;
