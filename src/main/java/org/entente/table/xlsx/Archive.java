package org.entente.table.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.entente.table.TableFault;
import org.entente.table.TableLimits;

/** The ZIP file around a workbook. Only the parts that are asked for are ever unpacked. */
final class Archive implements AutoCloseable {

  private final ZipFile zip;
  private final TableLimits limits;

  private Archive(ZipFile zip, TableLimits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  static Archive open(Path file, TableLimits limits) throws IOException {
    if (Files.size(file) > limits.bytes()) {
      throw TableFault.at(0, "tooLarge", limits.bytes() / (1024 * 1024));
    }
    Archive archive = new Archive(zip(file), limits);
    try {
      archive.checkEntries();
      return archive;
    } catch (TableFault fault) {
      archive.close();
      throw fault;
    }
  }

  private static ZipFile zip(Path file) {
    try {
      return new ZipFile(file.toFile());
    } catch (IOException | IllegalArgumentException e) {
      throw TableFault.at(0, "damaged");
    }
  }

  private void checkEntries() {
    if (zip.size() > limits.entries()) {
      throw TableFault.at(0, "bomb");
    }
    Set<String> names = new HashSet<>();
    zip.stream()
        .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
        .filter(name -> !names.add(name))
        .findAny()
        .ifPresent(
            twice -> {
              throw TableFault.at(0, "damaged");
            });
  }

  Optional<Markup> part(String name) {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Markup(new Part(zip.getInputStream(entry), entry, limits)));
    } catch (IOException e) {
      throw TableFault.at(0, "damaged");
    }
  }

  Markup required(String name) {
    return part(name).orElseThrow(() -> TableFault.at(0, "damaged"));
  }

  /** Names of the parts that a part points to, by the id it points with. */
  Map<String, String> relations(String part) {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    Map<String, String> found = new HashMap<>();
    part(folder + "_rels/" + part.substring(slash) + ".rels")
        .ifPresent(markup -> collect(markup, folder, found));
    return found;
  }

  private static void collect(Markup markup, String folder, Map<String, String> found) {
    try (markup) {
      while (markup.nextElement()) {
        String target = markup.attribute("Target").orElse("");
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        markup.attribute("Id").ifPresent(id -> found.put(id, name));
      }
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw TableFault.at(0, "damaged");
    }
  }
}
