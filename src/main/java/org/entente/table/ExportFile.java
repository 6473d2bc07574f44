package org.entente.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.shared.Language;

/**
 * An export on its way to its reader. It is written to a file first, so that a slow line holds no
 * connection to the database and a failure is still answered as one.
 */
public final class ExportFile implements AutoCloseable {

  private final Path file;
  private final String name;
  private final String mediaType;

  private ExportFile(Path file, String name, String mediaType) {
    this.file = file;
    this.name = name;
    this.mediaType = mediaType;
  }

  /** Writes what the file says; the stream stays the caller's to close. */
  @FunctionalInterface
  public interface Content {

    void write(OutputStream out) throws IOException;
  }

  public static ExportFile of(
      RegisterExport register,
      Map<String, List<String>> filters,
      Language language,
      TableFormat format)
      throws IOException {
    return of(
        register.name() + "." + format.ending(),
        format.mediaType(),
        out -> register.write(filters, language, format, out));
  }

  public static ExportFile of(String name, String mediaType, Content content) throws IOException {
    Path file = Files.createTempFile("entente-export", name.substring(name.lastIndexOf('.')));
    ExportFile export = new ExportFile(file, name, mediaType);
    try (OutputStream out = Files.newOutputStream(file)) {
      content.write(out);
      return export;
    } catch (IOException | RuntimeException e) {
      export.close();
      throw e;
    }
  }

  /** As a download. */
  public void send(HttpServletResponse response) throws IOException {
    response.setContentType(mediaType);
    response.setContentLengthLong(Files.size(file));
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Files.copy(file, response.getOutputStream());
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
