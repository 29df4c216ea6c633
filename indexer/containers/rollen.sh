#!/usr/bin/env bash
# Runs once, when PostgreSQL makes its data: the two roles of the product, with their passwords. The migrations give them their rights.
set -euo pipefail
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
    --set portaal="$PORTAAL_WACHTWOORD" --set indexer="$INDEXER_WACHTWOORD" <<'SQL'
create role samenkracht_portaal login password :'portaal';
create role samenkracht_indexer login password :'indexer';
SQL
