package org.entente.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of this project, for tests that read them. */
final class Sources {

  private Sources() {}

  static List<Path> under(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  static List<Path> templates() throws IOException {
    return under("src/main/resources/templates", ".html");
  }

  static String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
