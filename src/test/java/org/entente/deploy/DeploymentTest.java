package org.entente.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.testing.Needs;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Dockerfile, composition and proxy say what the application says: ports, paths, settings. */
class DeploymentTest {

  private static final Pattern SETTING = Pattern.compile("\\b(?:ENTENTE|SPRING|SERVER)_[A-Z0-9_]+");
  private static final Set<String> OF_SCRIPTS = Set.of("ENTENTE_BACKUP", "ENTENTE_OLD_DATA");

  private final String dockerfile = text("Dockerfile");
  private final String proxy = text("deploy/nginx.conf");
  private final Map<String, Object> composition = yaml(text("docker-compose.yml"));
  private final Map<String, Object> settings =
      yaml(text("src/main/resources/application.yaml").split("\n---\n")[0]);

  @Test
  void theContainerAsksTheNodeWhereItAnswers() {
    assertThat(at(settings, "management", "server", "port"))
        .isEqualTo("${ENTENTE_MANAGEMENT_PORT:8081}");
    assertThat(at(settings, "management", "endpoint", "health", "group", "readiness"))
        .hasToString("{include=readinessState,db, additional-path=management:/readyz}");
    assertThat(dockerfile)
        .contains("/dev/tcp/127.0.0.1/8081;", "GET /readyz HTTP/1.0", "EXPOSE 8080 8081")
        .contains("ENTENTE_MANAGEMENT_ADDRESS=0.0.0.0", "USER 10001:10001")
        .doesNotContain("curl");
  }

  @Test
  void theProxyKnowsEveryNodeAndNothingElse() {
    List<String> nodes =
        services().keySet().stream().filter(name -> name.startsWith("node-")).sorted().toList();
    assertThat(nodes).hasSize(2);
    List<String> known = new ArrayList<>();
    Matcher server = Pattern.compile("server ([\\w-]+):8080 ").matcher(proxy);
    while (server.find()) {
      known.add(server.group(1));
    }
    assertThat(known).isEqualTo(nodes);
    assertThat(at(settings, "server", "port")).as("the default, 8080").isNull();
    for (String node : nodes) {
      assertThat(at(services(), node, "ports")).as("only the proxy has ports").isNull();
      assertThat(at(services(), node, "environment", "ENTENTE_WORKFLOW_NODE")).isEqualTo(node);
      assertThat(at(services(), node, "read_only")).isEqualTo(true);
    }
    assertThat(proxy).doesNotContain("8081");
  }

  @Test
  void theNodesTrustTheProxyNetworkAndTakeWhatItTakes() {
    assertThat(at(services(), "node-1", "environment", "ENTENTE_TRUSTED_PROXIES"))
        .isEqualTo("172.30.83.0/24");
    assertThat(at(composition, "networks", "inside", "ipam", "config").toString())
        .contains("172.30.83.0/24");
    assertThat(proxy).contains("X-Forwarded-For $remote_addr", "client_max_body_size 30m");
    assertThat(at(settings, "spring", "servlet", "multipart", "max-request-size"))
        .isEqualTo("30MB");
  }

  @Test
  void everySettingThatIsNamedExists() throws IOException {
    Set<String> known = KnownSettings.all();
    Set<String> unknown = new TreeSet<>();
    for (String file :
        List.of("Dockerfile", "docker-compose.yml", "README.md", "docs/operation.md")) {
      Matcher setting = SETTING.matcher(text(file));
      while (setting.find()) {
        if (!known.contains(setting.group()) && !OF_SCRIPTS.contains(setting.group())) {
          unknown.add(file + ": " + setting.group());
        }
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void noSecretStandsInWhatIsCommitted() {
    assertThat(text(".gitignore")).contains("/deploy/secrets/");
    for (Object secret : ((Map<?, ?>) at(composition, "secrets")).values()) {
      assertThat(secret.toString()).startsWith("{file=deploy/secrets/");
    }
    assertThat(text("docker-compose.yml")).doesNotContainPattern("(?i)password: *[^$\\s/]");
  }

  @Test
  void theArchiveCommandIsTheScript() {
    assertThat(at(services(), "database", "command").toString())
        .contains("archive_mode=on", "archive_command=bash /entente/archive.sh %p %f");
    assertThat(at(services(), "database", "volumes").toString())
        .contains("./deploy:/entente:ro", "backup:/backup");
  }

  /** Asks nginx itself, where it is installed; without TLS, as there is no certificate here. */
  @Test
  void nginxUnderstandsTheFile() throws IOException, InterruptedException {
    Path nginx = Needs.nginx();
    Path folder = Files.createDirectories(Path.of("target", "nginx").toAbsolutePath());
    Files.writeString(
        folder.resolve("nginx.conf"),
        proxy
            .replaceAll(" *ssl_.*\n", "")
            .replace("listen 443 ssl;", "listen unix:" + folder + "/people;")
            .replace("listen 80;", "listen unix:" + folder + "/others;")
            .replaceAll("server node-\\d:", "server 127.0.0.1:"));
    Process asked =
        new ProcessBuilder(
                nginx.toString(),
                "-t",
                "-p",
                folder.toString(),
                "-c",
                folder.resolve("nginx.conf").toString(),
                "-g",
                "pid nginx.pid; error_log stderr;")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(asked.waitFor()).as(Files.readString(folder.resolve("said"))).isZero();
  }

  private Map<String, Object> services() {
    return map(at(composition, "services"));
  }

  private static Object at(Object from, String... path) {
    Object value = from;
    for (String step : path) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Map<String, Object> yaml(String text) {
    return new Yaml().load(text);
  }

  private static String text(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
