package org.entente.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Poppler's {@code pdfsig}, which shares no code with what sealed the file. */
public final class PdfSig {

  private PdfSig() {}

  /** What it prints; the test is skipped, visibly, where it is not installed. */
  public static String verify(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.createTempFile("sealed", ".pdf");
    Process process;
    try {
      Files.write(file, pdf);
      process = new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
    } catch (IOException e) {
      String reason = "pdfsig is not installed: install Debian's package poppler-utils";
      System.out.println("SKIPPED: " + reason);
      return Assumptions.abort(reason);
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    Files.delete(file);
    return said;
  }
}
