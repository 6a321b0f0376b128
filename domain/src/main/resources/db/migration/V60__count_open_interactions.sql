-- What is open of a customer or a contact, and what of that is to be followed up.
create index interaction_open_of_customer on interaction (customer_id, follow_up_on) where status <> 'CLOSED';
create index interaction_open_of_contact on interaction (contact_id, follow_up_on)
    where status <> 'CLOSED' and contact_id is not null;
