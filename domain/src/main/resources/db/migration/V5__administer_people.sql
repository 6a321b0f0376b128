-- Null: the employee has no password here, and signs in some other way or not at all.
alter table employee alter column password_hash drop not null;
-- Somebody else chose the password: it is good for choosing another one and for nothing else.
alter table employee add column password_expired boolean not null default false;
alter table employee alter column name type varchar(120) collate "de-x-icu";
create index employee_name on employee (name, login);

alter table role alter column name type varchar(60) collate "de-x-icu";
alter table team alter column name type varchar(60) collate "de-x-icu";
alter table queue alter column name type varchar(200) collate "de-x-icu";
-- Tickets stay in a queue that is no longer valid, and no further ones come.
alter table queue add column valid boolean not null default true;

-- Apart from the employee, so that signing in is no change of a record.
create table employee_sign_in (
    employee_id  bigint primary key references employee on delete cascade,
    signed_in_at timestamptz not null
);

insert into role_permission (role_id, permission) values (2, 'account.manage'), (2, 'role.manage');
