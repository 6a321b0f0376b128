-- Counts and the ids of a page of tickets come from these indexes alone, for a customer with a hundred thousand tickets
-- as for one with ten. The queue is in them because every reader sees some queues only.
drop index ticket_customer;
create index ticket_customer on ticket (customer_id, state_id, created_at desc, id desc) include (queue_id);
drop index ticket_contact;
create index ticket_contact on ticket (contact_id, state_id, created_at desc, id desc) include (queue_id);
drop index ticket_by_state;
create index ticket_by_state on ticket (state_id, created_at desc, id desc) include (queue_id);
create index ticket_by_priority on ticket (state_id, priority desc, created_at desc, id desc) include (queue_id);

drop index ticket_escalates;
create index ticket_escalates on ticket (escalates_at, id) include (queue_id, created_at, priority)
    where escalates_at is not null;
create index ticket_customer_escalates on ticket (customer_id, escalates_at, id)
    include (queue_id, created_at, priority) where escalates_at is not null;

-- Replaced by the index by state: every list of tickets that is not a customer's or a contact's goes by state.
drop index ticket_created;

-- Two stars in the search box page through everybody who is valid.
create index customer_valid on customer (name, number) where validity = 'VALID';
create index contact_valid on contact (display_name, login) where validity = 'VALID';
