-- One act of publishing an entry. It is what mails are about: an entry that was taken back may be published again, and its
-- readers are told again then.
create table publication (
    id              bigint primary key,
    version         int not null,
    interaction_id  bigint not null references interaction on delete cascade,
    entry_id        bigint not null references interaction_entry on delete cascade,
    employee_id     bigint references employee on delete set null,
    published_at    timestamptz not null,
    recallable_until timestamptz not null,
    with_files      boolean not null default false,
    without_sender  boolean not null default false,
    withdrawn_at    timestamptz,
    withdrawn_by_id bigint references employee on delete set null,
    check (recallable_until >= published_at)
);
create unique index publication_standing on publication (entry_id) where withdrawn_at is null;
create index publication_entry on publication (entry_id);
create index publication_interaction on publication (interaction_id, published_at);
create index publication_employee on publication (employee_id, recallable_until) where employee_id is not null;
create index publication_withdrawn_by on publication (withdrawn_by_id) where withdrawn_by_id is not null;
