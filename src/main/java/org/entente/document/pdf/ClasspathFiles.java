package org.entente.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Fonts, style sheet and colour profile of the build, read once. */
final class ClasspathFiles {

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  byte[] bytes(String path) {
    return read.computeIfAbsent(path, ClasspathFiles::load);
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  private static byte[] load(String path) {
    try (InputStream in = ClasspathFiles.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing from the build");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
