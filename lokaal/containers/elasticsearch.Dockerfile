# What the official image offers: /usr/share/elasticsearch, user 1000, settings and ELASTIC_PASSWORD from the environment; with the stand-in
# for its analysis modules (lokaal/analyse).
ARG BASIS
FROM ${BASIS}
RUN useradd --uid 1000 --gid 0 --home-dir /usr/share/elasticsearch elasticsearch
COPY elasticsearch/ /usr/share/elasticsearch/
COPY elasticsearch.start.sh /usr/local/bin/docker-entrypoint.sh
WORKDIR /usr/share/elasticsearch
RUN printf 'cluster.name: docker-cluster\nnetwork.host: 0.0.0.0\n' >config/elasticsearch.yml \
    && sed -i '/gc\*/d' config/jvm.options \
    && install --directory --owner=1000 --group=0 --mode=775 config/jvm.options.d data logs \
    && chown --recursive 1000:0 config
ENV ES_JAVA_HOME=/opt/java/openjdk PATH=/usr/share/elasticsearch/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
USER 1000:0
EXPOSE 9200 9300
ENTRYPOINT ["tini", "--", "docker-entrypoint.sh"]
CMD ["eswrapper"]
