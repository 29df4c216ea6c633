# What postgres:18 offers: the user postgres, data under /var/lib/postgresql, POSTGRES_*, scripts in /docker-entrypoint-initdb.d.
ARG BASIS
FROM ${BASIS}
RUN groupadd --system --gid 999 postgres \
    && useradd --system --gid postgres --uid 999 --home-dir /var/lib/postgresql postgres \
    && install --directory --owner=postgres --group=postgres /var/lib/postgresql /var/run/postgresql /docker-entrypoint-initdb.d
COPY postgres/ /opt/postgres/
COPY postgres.start.sh /usr/local/bin/docker-entrypoint.sh
ENV PGDATA=/var/lib/postgresql/18/docker PATH=/opt/postgres/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
VOLUME /var/lib/postgresql
EXPOSE 5432
STOPSIGNAL SIGINT
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
