-- Who answers for a topic: what contacts begin about it is theirs.
alter table interaction_topic add owner_id bigint references employee on delete set null;
create index interaction_topic_owner on interaction_topic (owner_id) where owner_id is not null;

-- Follow-ups that nobody owns are still their recorder's.
create index interaction_unowned on interaction (recorded_by_id, follow_up_on)
    where owner_id is null and follow_up_on is not null;
-- The other order of the list of all follow-ups, and what is unread of everybody.
create index interaction_follow_up_of_owner on interaction (owner_id, follow_up_on, id) where follow_up_on is not null;
create index interaction_entry_unread_of on interaction_entry (interaction_id, written_at)
    where sender = 'CUSTOMER' and read_at is null;

-- What comes from the portal, and of what an employee wants to hear.
create table portal_watch (
    employee_id bigint not null references employee on delete cascade,
    topic_id    bigint references interaction_topic on delete cascade,
    customer_id bigint references customer on delete cascade,
    queue_id    bigint references queue on delete cascade,
    check (num_nonnulls(topic_id, customer_id, queue_id) = 1)
);
create unique index portal_watch_employee on portal_watch (employee_id, topic_id, customer_id, queue_id) nulls not distinct;
create index portal_watch_topic on portal_watch (topic_id, employee_id) where topic_id is not null;
create index portal_watch_customer on portal_watch (customer_id, employee_id) where customer_id is not null;
create index portal_watch_queue on portal_watch (queue_id, employee_id) where queue_id is not null;

alter table notice add interaction_id bigint references interaction on delete cascade;
create index notice_interaction on notice (interaction_id) where interaction_id is not null;

-- Follow-ups that went to a deputy, so that they can come back.
create table absence_interaction (
    absence_id     bigint not null references absence on delete cascade,
    interaction_id bigint not null references interaction on delete cascade,
    to_id          bigint not null references employee on delete cascade,
    moved_at       timestamptz not null,
    returned_at    timestamptz,
    primary key (absence_id, interaction_id)
);
create index absence_interaction_interaction on absence_interaction (interaction_id);
create index absence_interaction_to on absence_interaction (to_id);

-- The secret address under which a calendar program finds somebody's follow-ups; only its hash is known here.
create table follow_up_feed (
    employee_id bigint primary key references employee on delete cascade,
    token_hash  varchar(64) not null unique,
    created_at  timestamptz not null
);

-- What contacts wrote in tickets, by day.
create index ticket_message_from_portal on ticket_message (written_at, id) where sender = 'CUSTOMER' and channel = 'PORTAL';
