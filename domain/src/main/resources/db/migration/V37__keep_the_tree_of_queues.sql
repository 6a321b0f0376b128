-- A queue lies in no queue that lies in it, and no more than five levels deep. Changes of the tree come one after the
-- other, so that two of them cannot make together what neither would make alone.
create function check_queue_tree() returns trigger language plpgsql as $$
declare
    above int;
    below int;
    circle boolean;
begin
    perform pg_advisory_xact_lock(7201037);
    with recursive up (id, parent_id, level) as (
        select id, parent_id, 1 from queue where id = new.parent_id
        union all
        select q.id, q.parent_id, up.level + 1 from queue q join up on q.id = up.parent_id where up.level < 10)
    select max(level), bool_or(id = new.id) into above, circle from up;
    with recursive down (id, level) as (
        select new.id, 1
        union all
        select q.id, down.level + 1 from queue q join down on q.parent_id = down.id where down.level < 10)
    select max(level) into below from down;
    if circle then
        raise exception 'The queue % would lie in itself.', new.name
            using errcode = 'check_violation', constraint = 'queue_circle';
    end if;
    if above + below > 5 then
        raise exception 'The queue % would lie more than five levels deep.', new.name
            using errcode = 'check_violation', constraint = 'queue_depth';
    end if;
    return new;
end $$;
create trigger tree before insert or update of parent_id on queue
    for each row when (new.parent_id is not null) execute function check_queue_tree();

-- What a company begins with, unless it has queues of its own already.
insert into queue (id, version, name, comment)
    select id, 1, name, comment from (values
        (1, 'Postmaster', 'Eingang für alles, was noch keiner anderen Queue zugeordnet ist.'),
        (2, 'Raw', 'Unsortierte Anfragen.'),
        (3, 'Junk', 'Werbung und Unerwünschtes.'),
        (4, 'Misc', 'Alles Übrige.')) first (id, name, comment)
    where not exists (select from queue);
