-- Reports of a long period count by topic, status, recorder and follow-up without reading the records themselves.
create index interaction_report on interaction (happened_at)
    include (customer_id, topic_id, recorder, status, follow_up_on, visible_at);
