-- What a contact sends twice by a double click is written once: the form says which of its texts it is.
alter table interaction_entry add token varchar(64);
create unique index interaction_entry_token on interaction_entry (contact_id, token) where token is not null;

-- Contacts who see their own records also see those that are addressed to nobody in particular.
create index interaction_visible_to_anybody on interaction (customer_id, visible_at desc, id desc)
    where visible_at is not null and contact_id is null;
