#!/usr/bin/env bash
# As the official image starts: as postgres, with the data made at the first start, reachable over TCP only once that is finished.
set -euo pipefail
if [[ "$(id -u)" == 0 ]]; then
    install --directory --owner=postgres --group=postgres --mode=700 "$PGDATA"
    exec setpriv --reuid=postgres --regid=postgres --init-groups "$BASH" "$0" "$@"
fi
if [[ ! -s "$PGDATA/PG_VERSION" ]]; then
    export POSTGRES_USER="${POSTGRES_USER:-postgres}" POSTGRES_DB="${POSTGRES_DB:-${POSTGRES_USER:-postgres}}"
    mkdir --parents --mode=700 "$PGDATA"
    # The arguments are words, as in the official image.
    # shellcheck disable=SC2086
    initdb --username="$POSTGRES_USER" --pwfile=<(printf '%s\n' "${POSTGRES_PASSWORD:?}") --set="listen_addresses=*" \
        --set=unix_socket_directories=/var/run/postgresql ${POSTGRES_INITDB_ARGS:-}
    printf 'host all all all scram-sha-256\n' >>"$PGDATA/pg_hba.conf"
    pg_ctl --wait start --options='-c listen_addresses='
    psql=(psql --username="$POSTGRES_USER" --no-psqlrc --set=ON_ERROR_STOP=1)
    [[ "$POSTGRES_DB" == postgres ]] || "${psql[@]}" --dbname=postgres --set=db="$POSTGRES_DB" <<<'create database :"db";'
    for script in /docker-entrypoint-initdb.d/*; do
        case "$script" in
            *.sh) bash "$script" ;;
            *.sql) "${psql[@]}" --dbname="$POSTGRES_DB" --file="$script" ;;
        esac
    done
    pg_ctl --wait --mode=fast stop
fi
exec "$@"
