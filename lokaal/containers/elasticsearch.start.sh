#!/usr/bin/env bash
# As the official image starts: every environment variable that looks like a setting is one, and ELASTIC_PASSWORD is the first password.
set -euo pipefail
cd /usr/share/elasticsearch
[[ "${1:-eswrapper}" == eswrapper ]] || exec "$@"
if [[ -n "${ELASTIC_PASSWORD:-}" && ! -f config/elasticsearch.keystore ]]; then
    elasticsearch-keystore create
    printf '%s' "$ELASTIC_PASSWORD" | elasticsearch-keystore add --stdin bootstrap.password
fi
instellingen=()
while IFS= read -r -d '' variabele; do
    [[ "$variabele" =~ ^[a-z0-9_]+(\.[a-z0-9_]+)+= ]] && instellingen+=("-E$variabele")
done < <(env --null)
exec bin/elasticsearch "${instellingen[@]}"
