create sequence customer_number start with 10001;

create table customer (
    id               bigint primary key,
    version          int not null,
    number           varchar(40) not null,
    kind             varchar(20) not null check (kind in ('ORGANISATION', 'PERSON', 'UNKNOWN')),
    name             varchar(200) collate "de-x-icu" not null,
    status           varchar(20) not null check (status in ('PROSPECT', 'ACTIVE', 'FORMER')),
    validity         varchar(20) not null check (validity in ('VALID', 'INVALID', 'TEMPORARILY_INVALID')),
    email            varchar(254),
    phone            varchar(20),
    mobile           varchar(20),
    fax              varchar(20),
    website          varchar(200),
    comment          varchar(4000),
    credit_hold      boolean not null,
    salesperson_id   bigint references employee on delete set null,
    sales_contact_id bigint,
    search_text      text not null
);
create unique index customer_number_unique on customer (lower(number));
create index customer_name on customer (name, number);
create index customer_search on customer using gin (search_text gin_trgm_ops);
create index customer_salesperson on customer (salesperson_id);
create index customer_sales_contact on customer (sales_contact_id);

create table customer_address (
    customer_id bigint not null references customer on delete cascade,
    position    int not null,
    kind        varchar(20) not null check (kind in ('MAIN', 'BILLING', 'DELIVERY')),
    street      varchar(120),
    zip         varchar(20),
    city        varchar(80),
    country     varchar(60),
    primary key (customer_id, position),
    unique (customer_id, kind) deferrable initially deferred
);

create table contact (
    id               bigint primary key,
    version          int not null,
    login            varchar(100) not null,
    title            varchar(60),
    first_name       varchar(100),
    last_name        varchar(100) not null,
    display_name     varchar(201) collate "de-x-icu" not null,
    position         varchar(100),
    email            varchar(254),
    phone            varchar(20),
    mobile           varchar(20),
    fax              varchar(20),
    street           varchar(120),
    zip              varchar(20),
    city             varchar(80),
    country          varchar(60),
    comment          varchar(4000),
    validity         varchar(20) not null check (validity in ('VALID', 'INVALID', 'TEMPORARILY_INVALID')),
    main_customer_id bigint not null references customer on delete restrict,
    portal_login_id  bigint unique references portal_login on delete set null,
    search_text      text not null
);
create unique index contact_login_unique on contact (lower(login));
create unique index contact_email_unique on contact (lower(email));
create index contact_name on contact (display_name, login);
create index contact_search on contact using gin (search_text gin_trgm_ops);
create index contact_main_customer on contact (main_customer_id);

alter table customer add foreign key (sales_contact_id) references contact on delete set null;

create table contact_customer (
    contact_id  bigint not null references contact on delete cascade,
    customer_id bigint not null references customer on delete restrict,
    primary key (customer_id, contact_id)
);
create index contact_customer_contact on contact_customer (contact_id);
