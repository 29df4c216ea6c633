-- Least privilege: the portal reads what is public and files reports; the indexer keeps the register. Neither may change tables.
grant usage on schema public to ${portaalrol}, ${indexerrol};
grant select on aanbod, organisatie, locatie, aanbod_locatie, aanbod_volledig, doorverwijzing, zoekdocument to ${portaalrol};
grant insert on foutmelding to ${portaalrol};
-- Only to count: enough reports is enough.
grant select (aanbod_id, gemeld_op) on foutmelding to ${portaalrol};
grant select on flyway_schema_history to ${portaalrol}, ${indexerrol};
grant select, insert, update, delete on all tables in schema public to ${indexerrol};
grant usage, select on all sequences in schema public to ${indexerrol};
-- After a restore the indexer may have to lift the sequence above what an index already holds.
grant update on sequence index_versie to ${indexerrol};
revoke insert, update, delete on flyway_schema_history from ${indexerrol};
-- What is asked is counted by functions: the portal can add, and read nothing back but the key of the week.
grant execute on function gebruik_vergeet, gebruik_sleutel_van, gebruik_tel, gebruik_oordeel, gebruik_onbekend, gebruik_woorden to ${portaalrol};
grant execute on function gebruik_vergeet to ${indexerrol};
-- Words under an HMAC and their key are nobody's to read.
revoke all on gebruik_sleutel, gebruik_onbekend from ${indexerrol};
