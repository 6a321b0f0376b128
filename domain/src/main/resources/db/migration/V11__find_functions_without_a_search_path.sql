-- An index on a function is built without any search path, by PostgreSQL 17 itself as well as when a backup is restored:
-- what the function calls has to be named in full.
create or replace function search_line(value text) returns text language plpgsql immutable parallel safe as $$
declare
    tidy     text;
    expanded text;
begin
    tidy := lower(normalize(translate(coalesce(value, ''), '’‘ʼ`´“”„«»‐‑–—', '''''''''''"""""----'), nfkc));
    expanded := replace(replace(replace(replace(replace(tidy, 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ø', 'oe'), 'å', 'aa');
    return concat_ws(chr(10), public.search_line_of(expanded), public.search_line_of(tidy));
end
$$;
