package org.entente.deploy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Every setting that something reads, by the name of its environment variable. */
final class KnownSettings {

  private static final Pattern NAMED = Pattern.compile("\\$\\{([A-Z0-9_]+)[:}]");
  private static final Pattern BOOT =
      Pattern.compile("\"name\": *\"((?:spring|server)\\.[^\"]+)\"");

  private static final Pattern WRITTEN = Pattern.compile("[\"{](entente\\.[a-z0-9.-]+)[\":}]");

  private KnownSettings() {}

  static Set<String> all() throws IOException {
    Set<String> all = new TreeSet<>(Set.of("SPRING_CONFIG_IMPORT", "ENTENTE_STANDARDS"));
    ours(all);
    sources(all);
    boot(all);
    Matcher named = NAMED.matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
    named.results().forEach(found -> all.add(found.group(1)));
    return Collections.unmodifiableSet(all);
  }

  private static void ours(Set<String> all) {
    ClassPathScanningCandidateComponentProvider scanner =
        new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    scanner
        .findCandidateComponents("org.entente")
        .forEach(
            found -> {
              try {
                properties(Class.forName(found.getBeanClassName()), all);
              } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
              }
            });
  }

  private static void properties(Class<?> type, Set<String> all) {
    properties(type.getAnnotation(ConfigurationProperties.class).value(), type, all);
  }

  private static void properties(String prefix, Class<?> type, Set<String> all) {
    for (RecordComponent component : type.getRecordComponents()) {
      String name = prefix + "." + component.getName();
      all.add(variable(name));
      if (component.getType().isRecord()) {
        properties(name, component.getType(), all);
      }
    }
  }

  /** What is asked for by its name, as in a condition. */
  private static void sources(Set<String> all) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        WRITTEN
            .matcher(Files.readString(file))
            .results()
            .forEach(found -> all.add(variable(found.group(1))));
      }
    }
  }

  private static void boot(Set<String> all) throws IOException {
    for (Resource file :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:META-INF/spring-configuration-metadata.json")) {
      try (InputStream in = file.getInputStream()) {
        BOOT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
            .results()
            .forEach(found -> all.add(variable(found.group(1))));
      }
    }
  }

  private static String variable(String property) {
    return property
        .replaceAll("([a-z])([A-Z])", "$1_$2")
        .replaceAll("[.-]", "_")
        .toUpperCase(Locale.ROOT);
  }
}
