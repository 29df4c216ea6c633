#!/usr/bin/env bash
# Makes the two users of Elasticsearch, each with no more rights than its work needs. Doing it again only sets the passwords again.
set -euo pipefail

zet() {
    # Password and body by standard input: a command line can be read by others.
    curl --silent --show-error --fail --output /dev/null --request PUT --header 'Content-Type: application/json' \
        --config <(printf 'user = "elastic:%s"\n' "$ELASTIC_PASSWORD") --data-binary @- "$ELASTICSEARCH/_security/$1"
}

zet role/portaal <<'JSON'
{"indices": [{"names": ["aanbod-*"], "privileges": ["read", "view_index_metadata"]}]}
JSON
zet role/indexer <<'JSON'
{"cluster": ["monitor"], "indices": [{"names": ["aanbod-*"], "privileges": ["manage", "read", "write"]}]}
JSON
zet user/portaal <<JSON
{"password": "$ZOEK_PORTAAL_WACHTWOORD", "roles": ["portaal"]}
JSON
zet user/indexer <<JSON
{"password": "$ZOEK_INDEXER_WACHTWOORD", "roles": ["indexer"]}
JSON
