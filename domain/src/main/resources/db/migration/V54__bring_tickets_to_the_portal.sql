-- The queue that takes what customers enter at the portal. As long as none says so, it is the oldest one.
alter table queue add portal boolean not null default false;
create unique index queue_portal on queue (portal) where portal;

-- What a customer may see and is not closed, however much is.
create index ticket_open_to_customer on ticket (customer_id, visible_at desc, id desc) include (state_id, contact_id)
    where visible_at is not null and closed_at is null;

-- A form that was sent twice is taken once: the key is the form's, made when it was opened.
create table portal_submission (
    id         bigint primary key,
    key        varchar(60) not null unique,
    contact_id bigint not null references contact on delete cascade,
    ticket_id  bigint references ticket on delete cascade,
    created_at timestamptz not null
);
create index portal_submission_contact on portal_submission (contact_id);
create index portal_submission_ticket on portal_submission (ticket_id);
create index portal_submission_created on portal_submission (created_at);
