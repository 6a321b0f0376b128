-- The customer whose tickets are those of senders whom nobody knows; made when the first of them writes.
create table strangers_customer (
    only_one    boolean primary key default true check (only_one),
    customer_id bigint not null unique references customer on delete cascade
);

-- A contact of this customer would see at the portal what people wrote who have nothing to do with each other.
create function refuse_contact_of_strangers() returns trigger
    language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
    if exists (select from public.strangers_customer s where s.customer_id = new.customer_id) then
        raise exception 'The customer of unknown senders has no contacts' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger contact_customer_of_strangers before insert or update of customer_id on contact_customer
    for each row execute function refuse_contact_of_strangers();

-- Which recipients did not get a message, so that each is told of once.
create table ticket_undelivered (
    message_id bigint not null references ticket_message on delete cascade,
    recipient  varchar(254) not null,
    primary key (message_id, recipient)
);

create index employee_email on employee (lower(email)) where email is not null;

-- Which customers have people at a domain.
create index contact_email_domain on contact (lower(split_part(email, '@', 2)), main_customer_id) where email is not null;

-- What stays the same when an address is written in another way: without what stands behind a plus, and for the one
-- provider with two names without dots.
create function mail_key(address text) returns text
    language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select case when domain in ('gmail.com', 'googlemail.com') then replace(name, '.', '') || '@gmail.com'
        else name || '@' || domain end
    from (select split_part(split_part(lower(address), '@', 1), '+', 1) as name,
        split_part(lower(address), '@', 2) as domain) parts
    $$;
create index contact_mail_key on contact (public.mail_key(email)) where email is not null;

-- Who was said to write from an address that no contact has.
create table known_sender (
    id          bigint primary key,
    version     int not null,
    address     varchar(254) not null unique,
    customer_id bigint not null references customer on delete cascade,
    contact_id  bigint references contact on delete set null
);
create index known_sender_customer on known_sender (customer_id);
create index known_sender_contact on known_sender (contact_id) where contact_id is not null;
