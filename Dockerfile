# Entente in a container. Built from the jar: mvn -DskipTests package && docker compose build
FROM eclipse-temurin:17-jre AS layers
WORKDIR /build
COPY target/entente-*.jar entente.jar
RUN java -Djarmode=tools -jar entente.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
# The fonts of documents are in the jar; drawing with any of them needs fontconfig and one font of the system.
RUN apt-get update \
 && apt-get install -y --no-install-recommends fontconfig fonts-dejavu-core \
 && rm -rf /var/lib/apt/lists/* \
 && groupadd --gid 10001 entente \
 && useradd --uid 10001 --gid entente --home-dir /entente --no-create-home --shell /usr/sbin/nologin entente
WORKDIR /entente
# What changes least comes first, so that a new version is a small layer.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
ENV TZ=UTC \
    LANG=C.UTF-8 \
    ENTENTE_MANAGEMENT_ADDRESS=0.0.0.0 \
    ENTENTE_WEB_FAREWELL=5s
USER 10001:10001
EXPOSE 8080 8081
HEALTHCHECK --interval=5s --timeout=4s --start-period=120s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8081; printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3; head -n 1 <&3 | grep -q ' 200'"]
# Nothing is written but to /tmp, so the root file system may be read-only.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-Duser.timezone=UTC", "-Djava.io.tmpdir=/tmp", "-jar", "entente.jar"]
