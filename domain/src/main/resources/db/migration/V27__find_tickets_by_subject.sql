create index ticket_subject on ticket using gin (search_line(subject) gin_trgm_ops);
