package org.entente.takeover.process;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.table.TableFormat;
import org.entente.table.TableWriter;
import org.jspecify.annotations.Nullable;

/** A list as an office keeps it: in its own words, and not always whole. */
final class OfficeList {

  static final List<String> HEADER =
      List.of(
          "Réf.",
          "Intitulé",
          "Type d’accord",
          "Statut",
          "Établissement partenaire",
          "ROR",
          "Langue",
          "Date de signature",
          "Date de début",
          "Échéance",
          "Préavis (mois)",
          "Reconduction",
          "Domaines",
          "Responsable",
          "Accord-cadre",
          "Fichier");

  private static final List<String> TYPES =
      List.of("Protocole d’entente", "Accord d’échange", "Double diplôme", "Cotutelle");

  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private final String prefix;
  private final LocalDate today;

  OfficeList(String prefix, Clock clock) {
    this.prefix = prefix;
    this.today = LocalDate.now(clock);
  }

  /** Every fifth is over, every seventh has no end written, every third lacks its owner. */
  OfficeList with(String name, String ror) {
    int number = rows.size() + 1;
    boolean over = number % 5 == 0;
    LocalDate start = today.minusYears(over ? 9 : 2).minusDays(number);
    rows.add(
        Arrays.asList(
            prefix + "-" + number,
            "Accord " + number + " avec " + name,
            TYPES.get(number % TYPES.size()),
            over ? "Échu" : "En vigueur",
            name,
            ror,
            number % 2 == 0 ? "français; anglais" : "fr",
            start.minusDays(20),
            start,
            number % 7 == 0 ? null : start.plusYears(5),
            6,
            "Par accord",
            "Enseignement",
            number % 3 == 0 ? "" : "officer",
            number > 1 && number % 10 == 0 ? prefix + "-1" : "",
            number + ".pdf"));
    return this;
  }

  OfficeList row(Object... cells) {
    rows.add(Arrays.asList(cells));
    return this;
  }

  int size() {
    return rows.size();
  }

  Path in(Path folder, TableFormat format) {
    Path file = folder.resolve(prefix + "." + format.ending());
    try (OutputStream out = Files.newOutputStream(file);
        TableWriter table = format.writer(out, "Accords", false)) {
      table.header(HEADER);
      for (List<@Nullable Object> row : rows) {
        table.row(row);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
