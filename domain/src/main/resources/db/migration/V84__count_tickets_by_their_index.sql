-- Reports count a year of tickets by these alone, without reading their rows.
drop index ticket_created;
create index ticket_created on ticket (created_at, id) include (queue_id, state_id, closed_at, solved_at, first_response_at);
