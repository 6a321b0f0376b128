-- Normal forms by which records that mean the same are found. Generated, so that every writer keeps them right.
create function plain_letters(text) returns text language sql immutable strict parallel safe
    return translate(
        replace(replace(replace(replace(lower($1), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
        'áàâãåāăąçćčďđéèêëēęěíìîïīłñńňóòôõøōőřśšşťúùûūůűýÿžźż',
        'aaaaaaaacccddeeeeeeeiiiiilnnnooooooorssstuuuuuuyyzzz');

-- Words in order, without legal forms, punctuation and accents: "Söhne & Müller GmbH" is "mueller soehne".
create function name_key(text) returns text language sql immutable strict parallel safe
    return coalesce(
        (select string_agg(word, ' ' order by word)
         from unnest(string_to_array(trim(regexp_replace(
             ' ' || regexp_replace(plain_letters($1), '[^[:alnum:]]+', ' ', 'g') || ' ',
             ' (gmbh|g mbh|mbh|ag|kg|kgaa|ohg|gbr|ug|haftungsbeschraenkt|se|eg|e g|ek|e k|ev|e v|co|cie|ltd|limited|inc|llc|plc|bv|sarl|srl|und|and)(?= )',
             '', 'g')), ' ')) as word
         where word <> ''),
        regexp_replace(plain_letters($1), '[^[:alnum:]]+', '', 'g'));

create function site_key(text) returns text language sql immutable strict parallel safe
    return lower(regexp_replace(regexp_replace($1, '^https?://(www\.)?', '', 'i'), '[/:?#].*$', ''));

create function place_key(zip text, street text) returns text language sql immutable strict parallel safe
    return lower(zip) || ' ' || regexp_replace(
        regexp_replace(plain_letters(street), 'strasse|str\.', 'str', 'g'), '[^[:alnum:]]+', '', 'g');

alter table customer
    add name_key text generated always as (name_key(name)) stored,
    add site_key text generated always as (site_key(website)) stored;
alter table customer_address add place_key text generated always as (place_key(zip, street)) stored;
alter table contact
    add name_key  text generated always as (name_key(display_name)) stored,
    add place_key text generated always as (place_key(zip, street)) stored;

create index customer_name_key on customer using gin (name_key gin_trgm_ops);
create index customer_site_key on customer (site_key) where site_key is not null;
create index customer_email on customer (lower(email)) where email is not null;
create index customer_phone on customer (phone) where phone is not null;
create index customer_mobile on customer (mobile) where mobile is not null;
create index customer_address_place on customer_address (place_key) where place_key is not null;
create index contact_name_key on contact using gin (name_key gin_trgm_ops);
create index contact_phone on contact (phone) where phone is not null;
create index contact_mobile on contact (mobile) where mobile is not null;

-- Pairs that look like the same; those that somebody has looked at and found different stay dismissed.
create table customer_duplicate (
    first_id     bigint not null references customer on delete cascade,
    second_id    bigint not null references customer on delete cascade,
    score        int not null check (score between 0 and 100),
    reasons      varchar(200) not null,
    found_at     timestamptz not null,
    dismissed_at timestamptz,
    dismissed_by varchar(120),
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index customer_duplicate_open on customer_duplicate (score desc, first_id, second_id) where dismissed_at is null;
create index customer_duplicate_second on customer_duplicate (second_id);

create table contact_duplicate (
    first_id     bigint not null references contact on delete cascade,
    second_id    bigint not null references contact on delete cascade,
    score        int not null check (score between 0 and 100),
    reasons      varchar(200) not null,
    found_at     timestamptz not null,
    dismissed_at timestamptz,
    dismissed_by varchar(120),
    primary key (first_id, second_id),
    check (first_id < second_id)
);
create index contact_duplicate_open on contact_duplicate (score desc, first_id, second_id) where dismissed_at is null;
create index contact_duplicate_second on contact_duplicate (second_id);

-- A merge, with everything that is needed to undo it until it is purged.
create table record_merge (
    id          bigint primary key,
    kind        varchar(20) not null check (kind in ('CUSTOMER', 'CONTACT')),
    customer_id bigint references customer on delete cascade,
    contact_id  bigint references contact on delete cascade,
    survivor_id bigint not null,
    loser_id    bigint not null,
    loser_key   varchar(100) not null,
    loser_name  varchar(201) not null,
    loser       jsonb,
    before      jsonb,
    after       jsonb,
    merged_at   timestamptz not null,
    merged_by   varchar(120) not null,
    undone_at   timestamptz,
    undone_by   varchar(120),
    purged_at   timestamptz,
    check ((kind = 'CUSTOMER') = (customer_id is not null) and (kind = 'CONTACT') = (contact_id is not null)),
    check (purged_at is not null or loser is not null)
);
create index record_merge_at on record_merge (merged_at desc, id desc);
create index record_merge_loser on record_merge (loser_id);
create index record_merge_customer on record_merge (customer_id);
create index record_merge_contact on record_merge (contact_id);
create index record_merge_due on record_merge (merged_at) where purged_at is null;

-- Rows that a merge moved, by the column that it changed, as in ticket.customer_id.
create table record_merge_row (
    merge_id bigint not null references record_merge on delete cascade,
    child    varchar(130) not null,
    row_id   bigint not null,
    primary key (merge_id, child, row_id)
);

insert into role_permission (role_id, permission) values (2, 'customer.merge');
