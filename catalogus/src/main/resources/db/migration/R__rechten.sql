-- Least privilege: the portal reads what is public and files reports; the indexer keeps the register. Neither may change tables.
grant usage on schema public to ${portaalrol}, ${indexerrol};
grant select on aanbod, organisatie, locatie, aanbod_locatie, aanbod_volledig, doorverwijzing, zoekdocument to ${portaalrol};
grant insert on foutmelding to ${portaalrol};
-- Only to count: enough reports is enough.
grant select (aanbod_id, gemeld_op) on foutmelding to ${portaalrol};
-- The words in which needs are heard, and which of them are in use.
grant select on woordenlijst to ${portaalrol};
-- Ids and times of what waits: to tell how far the read models are behind.
grant select on outbox to ${portaalrol};
grant select on flyway_schema_history to ${portaalrol}, ${indexerrol};
grant select, insert, update, delete on all tables in schema public to ${indexerrol};
grant usage, select on all sequences in schema public to ${indexerrol};
-- This file runs again only when it changes: what a later migration makes is the indexer's from its beginning.
alter default privileges in schema public grant select, insert, update, delete on tables to ${indexerrol};
alter default privileges in schema public grant usage, select on sequences to ${indexerrol};
-- After a restore the indexer may have to lift the sequence above what an index already holds.
grant update on sequence index_versie to ${indexerrol};
revoke insert, update, delete on flyway_schema_history from ${indexerrol};
-- What was published is added to, never changed: one can always go back.
revoke update, delete on woordenlijst from ${indexerrol};
-- What is asked is counted by functions: the portal can add, and read nothing back but the key of the week.
grant execute on function gebruik_vergeet, gebruik_sleutel_van, gebruik_tel, gebruik_oordeel, gebruik_onbekend, gebruik_woorden to ${portaalrol};
grant execute on function gebruik_vergeet to ${indexerrol};
-- Words under an HMAC and their key are nobody's to read.
revoke all on gebruik_sleutel, gebruik_onbekend from ${indexerrol};

-- Of the register the portal sees what is published or has ended (that page says so), and the organisations and places of that only.
alter table aanbod enable row level security;
alter table aanbod_locatie enable row level security;
alter table organisatie enable row level security;
alter table locatie enable row level security;
-- Else it would read with the eyes of its owner.
alter view aanbod_volledig set (security_invoker = true);

drop policy if exists bijhouden on aanbod;
drop policy if exists bijhouden on aanbod_locatie;
drop policy if exists bijhouden on organisatie;
drop policy if exists bijhouden on locatie;
create policy bijhouden on aanbod to ${indexerrol} using (true);
create policy bijhouden on aanbod_locatie to ${indexerrol} using (true);
create policy bijhouden on organisatie to ${indexerrol} using (true);
create policy bijhouden on locatie to ${indexerrol} using (true);

drop policy if exists openbaar on aanbod;
drop policy if exists openbaar on aanbod_locatie;
drop policy if exists openbaar on organisatie;
drop policy if exists openbaar on locatie;
create policy openbaar on aanbod for select to ${portaalrol} using (staat in ('gepubliceerd', 'beeindigd'));
-- Each looks through the one before: what is not public there does not count here.
create policy openbaar on aanbod_locatie for select to ${portaalrol} using (exists (select from aanbod a where a.id = aanbod_id));
create policy openbaar on organisatie for select to ${portaalrol} using (exists (select from aanbod a where a.organisatie_id = organisatie.id));
create policy openbaar on locatie for select to ${portaalrol} using (exists (select from aanbod_locatie al where al.locatie_id = locatie.id));
