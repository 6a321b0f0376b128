-- What the writer wanted of an entry that is internal as yet: whoever closes the preview unseen has not decided otherwise.
alter table interaction_entry add wanted varchar(20) check (wanted in ('PUBLISHED', 'INCOMING'));
alter table interaction_entry add check (wanted is null or internal);
