-- A mail that an employee is writing. It is saved by itself while it is written, and goes with its being sent.
create table mail_draft (
    id          bigint primary key,
    version     int not null,
    employee_id bigint not null references employee on delete cascade,
    draft_key   varchar(60) not null,
    act         varchar(20) not null check (act in ('NEW', 'REPLY', 'REPLY_ALL', 'FORWARD', 'RESEND')),
    ticket_id   bigint references ticket on delete cascade,
    message_id  bigint references ticket_message on delete cascade,
    to_list     text not null default '',
    cc_list     text not null default '',
    bcc_list    text not null default '',
    subject     varchar(200) not null default '',
    body        text not null default '',
    html        boolean not null default false,
    choices     text,
    writer      varchar(40) not null,
    saved_at    timestamptz not null,
    unique (employee_id, draft_key),
    check ((act = 'NEW') = (ticket_id is null))
);
create index mail_draft_employee on mail_draft (employee_id, saved_at desc, id desc);
create index mail_draft_ticket on mail_draft (ticket_id, employee_id) where ticket_id is not null;
create index mail_draft_message on mail_draft (message_id) where message_id is not null;
