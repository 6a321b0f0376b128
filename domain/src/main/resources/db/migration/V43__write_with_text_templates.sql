-- Texts that agents begin with. "uses" sorts them; one that is not for every queue names those it is for.
create table text_template (
    id         bigint primary key,
    version    int not null,
    name       varchar(100) not null,
    kind       varchar(20) not null check (kind in ('ANSWER', 'NOTE', 'NEW_TICKET')),
    language   varchar(2) not null check (language in ('de', 'en')),
    subject    varchar(200),
    body       text not null,
    everywhere boolean not null,
    valid      boolean not null,
    uses       bigint not null default 0
);
create unique index text_template_name on text_template (lower(name), kind, language);
create index text_template_offered on text_template (kind, uses desc, name) where valid;

create table text_template_queue (
    template_id bigint not null references text_template on delete cascade,
    queue_id    bigint not null references queue on delete cascade,
    primary key (template_id, queue_id)
);
create index text_template_queue_queue on text_template_queue (queue_id);
