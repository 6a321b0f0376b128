-- What contacts wrote in interactions, by day, read or not.
create index interaction_entry_from_portal on interaction_entry (written_at, id) where sender = 'CUSTOMER';

-- Invitations that nobody has accepted, by the moment at which they end.
create index account_link_invitation on account_link (expires_at)
    where purpose = 'INVITATION' and used_at is null and portal_login_id is not null;
