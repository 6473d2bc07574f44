package org.entente.faults.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The bank's messages about payments: kept to be fetched, and dropped where files are exchanged.
 */
final class Statements {

  private final Path kept;
  private final Path copies;
  private final Path dropped;
  private int number;

  /**
   * @param kept where they can be fetched from; outlives a restart
   * @param dropped the partner's folder for our answers
   */
  Statements(Path kept, Path dropped) throws IOException {
    this.kept = Files.createDirectories(kept);
    this.copies = Files.createDirectories(kept.resolveSibling("copies"));
    this.dropped = Files.createDirectories(dropped);
    this.number = names(kept).size() + names(copies).size();
  }

  static String transaction(String key) {
    return "T" + Integer.toUnsignedString(key.hashCode(), 36).toUpperCase(java.util.Locale.ROOT);
  }

  private static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  String text(String name) throws IOException {
    Path file = kept.resolve(name).normalize();
    if (!Objects.equals(file.getParent(), kept)) {
      throw new IllegalArgumentException(name);
    }
    return Files.readString(file);
  }

  /** Kept for those who ask, or dropped for those who look. */
  synchronized String issue(String message, boolean asFile) throws IOException {
    String name = String.format("answer-%06d.xml", ++number);
    String text = message.replace("{number}", Integer.toString(number));
    Files.writeString((asFile ? copies : kept).resolve(name), text);
    if (asFile) {
      Path part = dropped.resolve(name + ".part");
      Files.writeString(part, text);
      Files.move(part, dropped.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
    return name;
  }

  synchronized List<String> after(String cursor) throws IOException {
    List<String> all = new ArrayList<>(names(kept));
    all.removeIf(name -> name.compareTo(cursor) <= 0);
    return all;
  }
}
