-- Least privilege: the portal reads what is public and files reports; the indexer keeps the register. Neither may change tables.
grant usage on schema public to ${portaalrol}, ${indexerrol};
grant select on aanbod, organisatie, locatie, aanbod_locatie, aanbod_volledig, doorverwijzing, zoekdocument to ${portaalrol};
grant insert on foutmelding to ${portaalrol};
-- Only to count: enough reports is enough.
grant select (aanbod_id, gemeld_op) on foutmelding to ${portaalrol};
-- Ids and times of what waits: to tell how far the read models are behind.
grant select on outbox to ${portaalrol};
grant select on flyway_schema_history to ${portaalrol}, ${indexerrol};
grant select, insert, update, delete on all tables in schema public to ${indexerrol};
grant usage, select on all sequences in schema public to ${indexerrol};
-- After a restore the indexer may have to lift the sequence above what an index already holds.
grant update on sequence index_versie to ${indexerrol};
revoke insert, update, delete on flyway_schema_history from ${indexerrol};
