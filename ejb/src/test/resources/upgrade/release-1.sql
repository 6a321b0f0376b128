-- What an installation of release 1 (schema 4) may hold: every table, with odd but allowed values.
insert into team (id, version, name) values (9001, 1, 'Vertrieb'), (9002, 1, 'Technik');

-- The password is "open sesame 4711".
insert into employee (id, version, login, name, email, password_hash, enabled) values
    (9101, 3, 'petra.adler', 'Petra Adler', 'petra.adler@example.org', 'PBKDF2WithHmacSHA512:210000:c2l4dGVlbiBvZiBieXRlcw==:eOmo1oh1Uj+InyaNwMYnx/sVG4vkzxNGWltQgAYlABM=', true),
    (9102, 1, 'boss', 'Dr. Änne Öß-Übel', null, 'PBKDF2WithHmacSHA512:210000:c2l4dGVlbiBvZiBieXRlcw==:eOmo1oh1Uj+InyaNwMYnx/sVG4vkzxNGWltQgAYlABM=', true),
    (9103, 2, 'gone', 'Otto Weg', 'gone@example.org', 'PBKDF2WithHmacSHA512:210000:c2l4dGVlbiBvZiBieXRlcw==:eOmo1oh1Uj+InyaNwMYnx/sVG4vkzxNGWltQgAYlABM=', false);
insert into employee_role (employee_id, role_id) values (9101, 1), (9102, 1), (9102, 2), (9103, 3);
insert into employee_team (employee_id, team_id) values (9101, 9001), (9102, 9001), (9102, 9002);

insert into role (id, version, name) values (9051, 4, 'Außendienst');
insert into role_permission (role_id, permission) values (9051, 'customer.read'), (9051, 'ticket.read');
insert into employee_role (employee_id, role_id) values (9101, 9051);

insert into portal_login (id, version, login, password_hash, enabled) values
    (9201, 1, 'anna@example.org', 'PBKDF2WithHmacSHA512:210000:c2l4dGVlbiBvZiBieXRlcw==:eOmo1oh1Uj+InyaNwMYnx/sVG4vkzxNGWltQgAYlABM=', true),
    (9202, 1, 'bert@example.org', 'PBKDF2WithHmacSHA512:210000:c2l4dGVlbiBvZiBieXRlcw==:eOmo1oh1Uj+InyaNwMYnx/sVG4vkzxNGWltQgAYlABM=', false);

insert into login_attempt (id, version, site, login, address, failed_at) values
    (9301, 1, 'INTRANET', 'petra.adler', '198.51.100.7', now() - interval '1 day'),
    (9302, 1, 'PORTAL', 'nobody@example.org', '2001:db8:1:2:0:0:0:0/64', now() - interval '1 day');

insert into preference (id, version, employee_id, team_id, name, value) values
    (9401, 1, 9101, null, 'language', 'en'),
    (9402, 1, null, 9001, 'board.customer.widget.contacts', 'mandatory');

insert into customer (id, version, number, kind, name, status, validity, email, phone, website, comment, credit_hold,
        salesperson_id, search_text)
    select 100000 + i, i % 5, case when i = 7 then 'Alt-7' else 'K-' || 10000 + i end,
        (array['ORGANISATION', 'PERSON', 'UNKNOWN'])[1 + i % 3], 'Kunde Nummer ' || i || ' Größe & Söhne',
        (array['PROSPECT', 'ACTIVE', 'FORMER'])[1 + i % 3],
        (array['VALID', 'INVALID', 'TEMPORARILY_INVALID'])[1 + i % 3],
        case when i % 2 = 0 then 'info' || i || '@example.org' end,
        case when i % 2 = 1 then '+4930' || 1000 + i end,
        'https://' || i || '.example', repeat('Zeile mit Ümlaut' || chr(10), i % 4), i % 10 = 0,
        case when i % 4 = 0 then 9101 end, 'kunde nummer ' || i
    from generate_series(1, 300) as i;
insert into customer_address (customer_id, position, kind, street, zip, city, country)
    select 100000 + i, 0, 'MAIN', 'Hauptstraße ' || i, '10115', 'Berlin', 'Deutschland'
    from generate_series(1, 300, 2) as i
    union all
    select 100000 + i, 1, 'BILLING', null, null, 'Zürich', null from generate_series(1, 300, 6) as i;

insert into contact (id, version, login, title, first_name, last_name, display_name, position, email, phone, validity,
        main_customer_id, portal_login_id, search_text)
    select 200000 + i, 1, 'person' || i, case when i % 9 = 0 then 'Dr.' end, 'Vorname' || i, 'Nachname' || i,
        'Vorname' || i || ' Nachname' || i, 'Einkauf', 'person' || i || '@example.org', '+4940' || 5000 + i, 'VALID',
        100000 + 1 + i % 300, case when i < 3 then 9200 + i end, 'vorname' || i || ' nachname' || i
    from generate_series(1, 600) as i;
insert into contact_customer (contact_id, customer_id)
    select id, main_customer_id from contact
    union
    select id, 100001 from contact where id % 50 = 0;
update customer set sales_contact_id = 200000 + id - 100000 where id % 5 = 0;

insert into queue (id, version, name) values (9501, 1, 'Support'), (9502, 1, 'Rechnungen');
insert into queue_team (queue_id, team_id) values (9501, 9001), (9502, 9002), (9501, 9002);
insert into ticket (id, version, number, subject, state_id, queue_id, priority, lock_kind, owner_id, customer_id,
        contact_id, created_at, changed_at, closed_at, escalates_at, external_key)
    select 300000 + i, 2, 'T-' || 100000 + i, 'Anliegen ' || i || ' "dringend"', 1 + i % 9, 9501 + i % 2, 1 + i % 5,
        (array['UNLOCK', 'LOCK', 'TMP_LOCK'])[1 + i % 3], case when i % 3 = 1 then 9101 end, 100000 + 1 + i % 300,
        case when i % 2 = 0 then 200000 + 1 + i % 600 end, timestamptz '2024-03-31 01:30:00Z' + i * interval '1 hour',
        timestamptz '2024-04-30 12:00:00Z' + i * interval '1 hour',
        case when 1 + i % 9 in (3, 4) then timestamptz '2024-05-01 12:00:00Z' end,
        case when i % 7 = 0 then timestamptz '2024-05-02 12:00:00Z' end, case when i % 11 = 0 then 'INC' || i end
    from generate_series(1, 2000) as i;
insert into ticket_event (id, version, ticket_id, happened_at, actor, kind, old_value, new_value)
    select 400000 + 3 * i + k, 1, 300000 + i, timestamptz '2024-04-01 08:00:00Z' + i * interval '1 hour' + k * interval '1 minute',
        case when k > 0 then 'Petra Adler' end, (array['CREATED', 'STATE', 'NOTE'])[1 + k],
        case when k = 1 then 'new' end, (array['new', 'open', 'Rückruf'])[1 + k]
    from generate_series(1, 2000) as i, generate_series(0, 2) as k;

select setval('id_sequence', 500000), setval('customer_number', 10300), setval('ticket_number', 102000);
