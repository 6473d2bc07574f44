package org.entente.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A model, decision table or form: {@code processes/<module>/<name>.bpmn} and the like. */
record ModelFile(Path path) {

  static List<ModelFile> processes() {
    return under("processes", ".bpmn");
  }

  static List<ModelFile> decisions() {
    return under("processes", ".dmn");
  }

  static List<ModelFile> forms() {
    return under("forms", ".form");
  }

  private static List<ModelFile> under(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(ModelFile::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String module() {
    return path.getParent().getFileName().toString();
  }

  /** The file's name without its ending. */
  String name() {
    String file = path.getFileName().toString();
    return file.substring(0, file.lastIndexOf('.'));
  }

  String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return module() + "/" + name();
  }
}
