-- What an index of a customer's promises needs of the moments that V47 keeps; its trigger, by its name, comes first.
create or replace function ticket_keeps_promises() returns trigger language plpgsql as $$
begin
    new.promised := num_nonnulls(new.first_response_promised, new.update_promised, new.solution_promised) > 0;
    new.missed := new.update_missed or new.solution_missed
        or coalesce(coalesce(new.first_response_at, new.closed_at) > new.first_response_promised, false);
    return new;
end
$$;
