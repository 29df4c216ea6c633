-- The history of an entry goes with the entry, and holds nothing from before its address became secret.

-- Keeps of an entry with a secret address only what it says now: what it said before may name the street.
create function vergeet_verleden(aanbod uuid) returns void language sql as $$
    delete from aanbod_versie v
    where v.aanbod_id = $1
      and v.index_versie < (select max(w.index_versie) from aanbod_versie w where w.aanbod_id = $1)
      and exists (select from aanbod_locatie al join locatie l on l.id = al.locatie_id where al.aanbod_id = $1 and l.plaatssoort = 'geheim')
$$;

create or replace function aanbod_na() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        insert into grafsteen (aanbod_id, gemeente, index_versie) values (old.id, old.gemeente, nextval('index_versie'))
        on conflict (aanbod_id) do update set index_versie = excluded.index_versie, verwijderd = now();
        insert into outbox (aanbod_id) values (old.id);
        delete from aanbod_versie where aanbod_id = old.id;
    else
        insert into outbox (aanbod_id) values (new.id);
        if tg_op = 'INSERT' or to_jsonb(new) - array['index_versie', 'gewijzigd'] is distinct from to_jsonb(old) - array['index_versie', 'gewijzigd'] then
            insert into aanbod_versie (aanbod_id, index_versie, wie, rij)
            values (new.id, new.index_versie, current_setting('samenkracht.wie', true), to_jsonb(new));
            perform vergeet_verleden(new.id);
        end if;
    end if;
    perform pg_notify('outbox', '');
    return null;
end $$;

create or replace function locatie_na() returns trigger language plpgsql as $$
begin
    update aanbod set index_versie = -1 where id in (select aanbod_id from aanbod_locatie where locatie_id = new.id);
    if new.plaatssoort = 'geheim' then
        perform vergeet_verleden(aanbod_id) from aanbod_locatie where locatie_id = new.id;
    end if;
    return null;
end $$;

create or replace function aanbod_locatie_na() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        update aanbod set index_versie = -1 where id = old.aanbod_id;
    else
        update aanbod set index_versie = -1 where id = new.aanbod_id;
        perform vergeet_verleden(new.aanbod_id);
    end if;
    return null;
end $$;

-- What was kept too long until now.
delete from aanbod_versie v where not exists (select from aanbod a where a.id = v.aanbod_id);
select vergeet_verleden(id) from aanbod;
