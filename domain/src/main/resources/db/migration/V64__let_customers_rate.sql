-- How content a customer was with a record that is done; one for each.
create table rating (
    id             bigint primary key,
    version        int not null,
    ticket_id      bigint references ticket on delete cascade,
    interaction_id bigint references interaction on delete cascade,
    customer_id    bigint not null references customer on delete cascade,
    contact_id     bigint references contact on delete set null,
    author         varchar(201) not null,
    stars          int not null check (stars between 1 and 5),
    comment        varchar(2000),
    rated_at       timestamptz not null,
    changed_at     timestamptz not null,
    check (num_nonnulls(ticket_id, interaction_id) = 1)
);
create unique index rating_ticket on rating (ticket_id) where ticket_id is not null;
create unique index rating_interaction on rating (interaction_id) where interaction_id is not null;
create index rating_customer on rating (customer_id, rated_at desc) include (stars, ticket_id);
create index rating_contact on rating (contact_id) where contact_id is not null;

-- What was mailed to be rated by without signing in: one for each time a ticket was closed.
create table rating_link (
    id         bigint primary key,
    ticket_id  bigint not null references ticket on delete cascade,
    contact_id bigint not null references contact on delete cascade,
    closed_at  timestamptz not null,
    token_hash varchar(64) not null unique,
    expires_at timestamptz not null
);
create unique index rating_link_closing on rating_link (ticket_id, closed_at);
create index rating_link_contact on rating_link (contact_id);
create index rating_link_expires on rating_link (expires_at);
