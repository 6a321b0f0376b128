-- Where a customer is, beside the customer, because a list of 200,000 cannot be sorted by another table. Kept by the
-- database itself, so that no way of storing addresses can forget it; at the end of a transaction, so that a changed
-- address writes once and only when the place is another one.
alter table customer
    add column zip  varchar(20),
    add column city varchar(80) collate "de-x-icu";

update customer c set zip = a.zip, city = a.city
    from customer_address a where a.customer_id = c.id and a.position = 0;

create function keep_place_of_customer() returns trigger language plpgsql as $$
begin
    update customer c set zip = place.zip, city = place.city
    from (
        select changed.id, a.zip, a.city
        from unnest(array[old.customer_id, new.customer_id]) as changed (id)
        left join customer_address a on a.customer_id = changed.id and a.position = 0
    ) place
    where c.id = place.id and (c.zip, c.city) is distinct from (place.zip, place.city);
    return null;
end
$$;

create constraint trigger customer_place after insert or update or delete on customer_address
    deferrable initially deferred for each row execute function keep_place_of_customer();

-- One field as the search texts have it (SearchText, Spelling), to search a single column.
create function search_line(value text) returns text language plpgsql immutable parallel safe as $$
declare
    tidy     text;
    expanded text;
begin
    tidy := lower(normalize(translate(coalesce(value, ''), '’‘ʼ`´“”„«»‐‑–—', '''''''''''"""""----'), nfkc));
    expanded := replace(replace(replace(replace(replace(tidy, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa');
    return concat_ws(chr(10), search_line_of(expanded), search_line_of(tidy));
end
$$;

create function search_line_of(value text) returns text language sql immutable parallel safe
return nullif(' ' || btrim(regexp_replace(
    normalize(
        regexp_replace(
            normalize(
                translate(
                    replace(replace(replace(replace(value, 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
                    'øıłđðħŧŋς', 'oilddhtnσ'),
                nfd),
            '[\u0300-\u036f]+', '', 'g'),
        nfc),
    '\s+', ' ', 'g')) || ' ', '  ');

-- Every order and every choice that a list offers; the id makes each order one of its own.
drop index customer_name, customer_salesperson, contact_name;
create index customer_name on customer (name, id);
create index customer_zip on customer ((zip is null), coalesce(zip, ''), id);
create index customer_city on customer ((city is null), coalesce(city, ''), id);
create index customer_zip_begins on customer (zip text_pattern_ops);
create index customer_salesperson on customer (salesperson_id, name, id);
create index customer_status on customer (status, name, id);
create index customer_validity on customer (validity, name, id);
create index customer_kind on customer (kind, name, id);
create index customer_held on customer (name, id) where credit_hold;

create index contact_name on contact (display_name, id);
create index contact_last_name on contact ((last_name collate "de-x-icu"), id);
create index contact_email on contact ((email is null), coalesce(lower(email), ''), id);
create index contact_zip on contact ((zip is null), coalesce(zip, ''), id);
create index contact_city on contact ((city is null), (coalesce(city, '') collate "de-x-icu"), id);
create index contact_zip_begins on contact (zip text_pattern_ops);
create index contact_validity on contact (validity, display_name, id);

-- A list as somebody keeps it: filters, order and columns by name, alone or with a team.
create table saved_view (
    id          bigint primary key,
    version     int not null,
    list        varchar(40) not null,
    name        varchar(80) not null,
    state       varchar(4000) not null,
    employee_id bigint not null references employee on delete cascade,
    team_id     bigint references team on delete set null
);
create unique index saved_view_name on saved_view (employee_id, list, lower(name));
create index saved_view_team on saved_view (team_id, list);

create table saved_view_default (
    employee_id bigint not null references employee on delete cascade,
    list        varchar(40) not null,
    view_id     bigint not null references saved_view on delete cascade,
    primary key (employee_id, list)
);
create index saved_view_default_view on saved_view_default (view_id);

insert into role_permission (role_id, permission)
    select id, 'customer.export' from role where name in ('admin', 'analyst');
