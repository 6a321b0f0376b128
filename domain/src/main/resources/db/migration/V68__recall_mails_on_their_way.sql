-- A mail that is taken back while a mail server takes it is not tried again. And what a mail said that opens something is
-- forgotten as soon as it is sent, what all others said some time after they have come to an end, however they did.
alter table mail_outbox
    add recall_wanted boolean not null default false,
    add secret        boolean not null default false;
update mail_outbox set secret = true where origin = 'ticket_rating' or origin is null and text like '%?token=%';
update mail_outbox set text = '', html = null, cleared_at = now() where secret and state = 'SENT' and cleared_at is null;

drop index mail_outbox_kept;
create index mail_outbox_kept on mail_outbox (created_at)
    where cleared_at is null and state in ('SENT', 'RECALLED', 'FAILED', 'UNCERTAIN', 'BOUNCED');
