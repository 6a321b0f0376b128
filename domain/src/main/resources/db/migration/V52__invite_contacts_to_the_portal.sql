-- Links and second steps are for contacts, too: each belongs to one account of either kind.
alter table account_link
    alter employee_id drop not null,
    add portal_login_id bigint references portal_login on delete cascade,
    add constraint account_link_account check (num_nonnulls(employee_id, portal_login_id) = 1);
create index account_link_portal_login on account_link (portal_login_id, created_at) where portal_login_id is not null;

alter table second_step
    alter employee_id drop not null,
    add portal_login_id bigint unique references portal_login on delete cascade,
    add constraint second_step_account check (num_nonnulls(employee_id, portal_login_id) = 1);

-- Without a password until the contact has chosen one by the link of an invitation.
alter table portal_login
    alter password_hash drop not null,
    add sessions     int not null default 0,
    add active_since timestamptz;

-- When contacts signed in last, apart from their logins, as for employees.
create table portal_sign_in (
    portal_login_id bigint primary key references portal_login on delete cascade,
    signed_in_at    timestamptz not null
);

alter table contact add theme varchar(10) check (theme in ('light', 'dark'));
