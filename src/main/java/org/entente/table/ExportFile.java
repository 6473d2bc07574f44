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
  private final TableFormat format;

  private ExportFile(Path file, String name, TableFormat format) {
    this.file = file;
    this.name = name;
    this.format = format;
  }

  public static ExportFile of(
      RegisterExport register,
      Map<String, List<String>> filters,
      Language language,
      TableFormat format)
      throws IOException {
    Path file = Files.createTempFile("entente-export", "." + format.ending());
    ExportFile export = new ExportFile(file, register.name() + "." + format.ending(), format);
    try (OutputStream out = Files.newOutputStream(file)) {
      register.write(filters, language, format, out);
      return export;
    } catch (IOException | RuntimeException e) {
      export.close();
      throw e;
    }
  }

  /** As a download. */
  public void send(HttpServletResponse response) throws IOException {
    response.setContentType(format.mediaType());
    response.setContentLengthLong(Files.size(file));
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    Files.copy(file, response.getOutputStream());
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
