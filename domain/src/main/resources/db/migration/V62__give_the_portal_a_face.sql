-- How the portal looks: one row at most; without one it looks like the product.
create table portal_brand (
    id           bigint primary key check (id = 1),
    version      int not null,
    name         varchar(60),
    accent       varchar(7) check (accent ~ '^#[0-9a-f]{6}$'),
    accent_dark  varchar(7) check (accent_dark ~ '^#[0-9a-f]{6}$'),
    logo         bytea check (length(logo) <= 524288),
    imprint      varchar(300),
    privacy      varchar(300),
    welcome_de   varchar(500),
    welcome_en   varchar(500)
);
