-- Who vouches for an employee. The subject is what that source calls the person for good, whatever the login is.
alter table employee
    add column source varchar(20) not null default 'LOCAL'
        constraint employee_source check (source in ('LOCAL', 'LDAP', 'OPENID_CONNECT')),
    add column source_subject varchar(500),
    add constraint employee_source_subject check ((source = 'LOCAL') = (source_subject is null));
create unique index employee_subject on employee (source, source_subject) where source_subject is not null;

create table second_step (
    id           bigint primary key,
    version      int not null,
    employee_id  bigint not null unique references employee on delete cascade,
    secret       varchar(200) not null,
    confirmed_at timestamptz,
    last_step    bigint not null
);

create table recovery_code (
    id             bigint primary key,
    version        int not null,
    second_step_id bigint not null references second_step on delete cascade,
    hash           varchar(64) not null,
    used_at        timestamptz,
    unique (second_step_id, hash)
);

create table account_link (
    id          bigint primary key,
    version     int not null,
    employee_id bigint not null references employee on delete cascade,
    purpose     varchar(20) not null check (purpose in ('INVITATION', 'RESET')),
    token_hash  varchar(64) not null unique,
    created_at  timestamptz not null,
    expires_at  timestamptz not null,
    used_at     timestamptz
);
create index account_link_employee on account_link (employee_id, created_at);

-- Written in the transaction that wants the mail, sent after it.
create table mail_outbox (
    id         bigint primary key,
    version    int not null,
    recipient  varchar(254) not null,
    subject    varchar(200) not null,
    text       text not null,
    language   varchar(5) not null,
    state      varchar(20) not null check (state in ('WAITING', 'SENT', 'FAILED')),
    cause      varchar(500),
    created_at timestamptz not null
);
create index mail_outbox_waiting on mail_outbox (created_at) where state = 'WAITING';
create index mail_outbox_recipient on mail_outbox (recipient, created_at);
