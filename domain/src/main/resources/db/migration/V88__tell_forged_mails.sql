-- A mail of ours is named by random bits once it is on its way, so that nobody can name one that he never got. Mails that were
-- sent before keep their names.
alter table mail_outbox add token varchar(32);

-- Which of a mailbox's headers tell who really sent a mail, and what becomes of mails whose sender is doubtful.
alter table mail_account
    add authserv_id varchar(254),
    add doubtful    varchar(10) not null default 'FLAG' check (doubtful in ('IGNORE', 'FLAG', 'JUNK'));

-- What the mail server said about the sender of a mail; null when it said nothing.
alter table ticket_mail add proof varchar(10) check (proof in ('CONFIRMED', 'DOUBTFUL'));

-- What becomes of a mail whose sender has nothing to do with the ticket that it names, and does not show that he got our mail.
alter table queue add strangers varchar(20) not null default 'JOIN_OPEN'
    check (strangers in ('JOIN', 'JOIN_OPEN', 'NEW_TICKET'));

-- Whether somebody outside bears the name of a colleague.
create index employee_lower_name on employee (lower(name));

alter table mail_filter_condition
    drop constraint mail_filter_condition_field_check,
    add constraint mail_filter_condition_field_check check (field in ('FROM', 'TO', 'CC', 'RECIPIENT', 'REPLY_TO', 'SUBJECT',
        'BODY', 'ATTACHMENT', 'HEADER', 'SIZE', 'AUTOMATIC', 'KNOWN', 'CONFIRMED', 'DOUBTFUL', 'ACCOUNT'));
