create extension if not exists pg_trgm;

-- JPA takes blocks of 50, the first from 1001; lower ids belong to the rows that migrations insert.
create sequence id_sequence start with 1050 increment by 50;

create table role (
    id      bigint primary key,
    version int not null,
    name    varchar(60) not null unique
);

create table role_permission (
    role_id    bigint not null references role on delete cascade,
    permission varchar(60) not null,
    primary key (role_id, permission)
);

create table team (
    id      bigint primary key,
    version int not null,
    name    varchar(60) not null unique
);

create table employee (
    id            bigint primary key,
    version       int not null,
    login         varchar(60) not null unique check (login = lower(login)),
    name          varchar(120) not null,
    email         varchar(254),
    password_hash varchar(500) not null,
    enabled       boolean not null
);

create table employee_role (
    employee_id bigint not null references employee on delete cascade,
    role_id     bigint not null references role on delete restrict,
    primary key (employee_id, role_id)
);
create index employee_role_role on employee_role (role_id);

create table employee_team (
    employee_id bigint not null references employee on delete cascade,
    team_id     bigint not null references team on delete cascade,
    primary key (employee_id, team_id)
);
create index employee_team_team on employee_team (team_id);

create table portal_login (
    id            bigint primary key,
    version       int not null,
    login         varchar(254) not null unique check (login = lower(login)),
    password_hash varchar(500) not null,
    enabled       boolean not null
);

create table login_attempt (
    id        bigint primary key,
    version   int not null,
    site      varchar(20) not null check (site in ('INTRANET', 'PORTAL')),
    login     varchar(254) not null,
    address   varchar(60) not null,
    failed_at timestamptz not null
);
create index login_attempt_login on login_attempt (login, failed_at);
create index login_attempt_address on login_attempt (address, failed_at);
create index login_attempt_failed_at on login_attempt (failed_at);

create table preference (
    id          bigint primary key,
    version     int not null,
    employee_id bigint references employee on delete cascade,
    team_id     bigint references team on delete cascade,
    name        varchar(100) not null,
    value       varchar(4000) not null,
    check (num_nonnulls(employee_id, team_id) < 2)
);
create unique index preference_level on preference (employee_id, team_id, name) nulls not distinct;
create index preference_team on preference (team_id);

insert into role (id, version, name) values (1, 1, 'agent'), (2, 1, 'admin'), (3, 1, 'analyst'), (4, 1, 'configurator');
insert into role_permission (role_id, permission) values
    (1, 'customer.read'), (1, 'customer.edit'), (1, 'contact.edit'), (1, 'ticket.read'),
    (2, 'customer.read'), (2, 'customer.edit'), (2, 'customer.hold'), (2, 'contact.edit'),
    (2, 'ticket.read'), (2, 'ticket.read.all'), (2, 'board.configure'), (2, 'import.run'),
    (3, 'customer.read'), (3, 'ticket.read'), (3, 'ticket.read.all'),
    (4, 'board.configure'), (4, 'import.run');
