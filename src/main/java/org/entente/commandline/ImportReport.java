package org.entente.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.UUID;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImport;
import org.entente.partner.PartnerImports;
import org.entente.partner.UnusableRows;

/** The rows that could not be taken, in a file beside. */
final class ImportReport {

  private final PartnerImports imports;
  private final Words words;
  private final Terminal terminal;

  ImportReport(PartnerImports imports, Words words, Terminal terminal) {
    this.imports = imports;
    this.words = words;
    this.terminal = terminal;
  }

  /**
   * @return true where every import was done
   */
  boolean write(Collection<UUID> ids, Path file) {
    boolean done = true;
    int reported = 0;
    for (UUID id : ids) {
      PartnerImport ended = imports.find(id).orElseThrow();
      done &= ended.state() == ImportState.DONE;
      reported += ended.counts().reported();
    }
    if (reported > 0) {
      write(file, ids);
      terminal.line(words.of("partner-import.command.report", reported, file.toString()));
    }
    return done;
  }

  private void write(Path file, Collection<UUID> ids) {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      UnusableRows csv = new UnusableRows(words.messages(), words.language());
      csv.begin(out);
      for (UUID id : ids) {
        String name = imports.find(id).orElseThrow().fileName();
        imports.eachUnusable(id, row -> csv.write(out, name, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
