package org.entente.partner.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.entente.shared.Folded;
import org.entente.shared.Jsonb;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of its own, on the server that the tests share, with every institution of the real
 * lists: names, acronyms, identifiers. Two lists name one institution where they share its domain.
 */
public final class RealPartners {

  private final Map<String, UUID> byDomain = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final List<Object[]> partners = new ArrayList<>();
  private final List<Object[]> names = new ArrayList<>();
  private final List<Object[]> identifiers = new ArrayList<>();
  private final DataSource database;

  private RealPartners(DataSource database) {
    this.database = database;
  }

  /**
   * @param address of any database of the server
   */
  public static DataSource in(String address, String name, Path standards) {
    JdbcTemplate server = new JdbcTemplate(new DriverManagerDataSource(address, "postgres", ""));
    server.execute("drop database if exists " + name + " with (force)");
    server.execute("create database " + name);
    DataSource database =
        new DriverManagerDataSource(
            address.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), "postgres", "");
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    new RealPartners(database).fill(standards.resolve("institutions"));
    return database;
  }

  private void fill(Path lists) {
    each(lists.resolve("hei-ror.csv"), this::ror);
    hipo(lists.resolve("hipo-universities.json"));
    each(lists.resolve("eche-holders.csv"), this::charter);
    JdbcTemplate jdbc = new JdbcTemplate(database);
    jdbc.batchUpdate(
        """
        insert into partner (id, kind, scope, names, country, city, folded)
        values (?, 'UNIVERSITY', 'INTERNATIONAL', ?::jsonb, ?, ?, '')
        """,
        partners);
    jdbc.batchUpdate(
        """
        insert into partner_name (partner_id, kind, text, folded, source)
        values (?, ?, ?, ?, 'TEST')
        """,
        names);
    jdbc.batchUpdate(
        """
        insert into partner_identifier (partner_id, scheme, value, source)
        values (?, ?, ?, 'TEST') on conflict do nothing
        """,
        identifiers);
    SearchIndex index = new SearchIndex(new EntryStore(JdbcClient.create(database), jdbc));
    while (index.more(index.complete())) {
      Thread.onSpinWait();
    }
    jdbc.execute("vacuum analyze");
  }

  private void ror(NamedCsvRecord row) {
    UUID id = partner(row.getField("name"), row.getField("country"), row.getField("city"));
    name(id, "OFFICIAL", row.getField("name_en"));
    name(id, "OFFICIAL", row.getField("name_ar"));
    name(id, "ACRONYM", row.getField("acronym"));
    for (String local : row.getField("names_local").split("\\|")) {
      name(id, "NATIVE", local.substring(local.indexOf(':') + 1));
    }
    identifier(id, "ROR", row.getField("ror"));
    identifier(id, "ERASMUS", row.getField("erasmus_code").replaceAll("\\s+", " "));
    domain(id, row.getField("domain"));
  }

  private void hipo(Path file) {
    try {
      for (University each : Jsonb.read(Files.readString(file), University[].class)) {
        List<String> domains = each.domains() == null ? List.of() : each.domains();
        UUID id =
            domains.stream()
                .map(this::known)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> partner(each.name(), each.alpha_two_code(), ""));
        name(id, "ALIAS", each.name());
        domains.forEach(domain -> domain(id, domain));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void charter(NamedCsvRecord row) {
    String domain = host(row.getField("website"));
    UUID known = known(domain);
    UUID id =
        known != null
            ? known
            : partner(row.getField("legal_name"), row.getField("country_cd"), row.getField("city"));
    name(id, "ALIAS", row.getField("legal_name"));
    domain(id, domain);
    identifier(id, "ERASMUS", row.getField("erasmus_code").replaceAll("\\s+", " "));
    identifier(id, "PIC", row.getField("pic"));
  }

  private @Nullable UUID known(String domain) {
    return shared.contains(domain) ? null : byDomain.get(domain);
  }

  private UUID partner(String name, String country, String city) {
    UUID id = UUID.randomUUID();
    String code = country.length() == 2 ? country : "XX";
    partners.add(new Object[] {id, Jsonb.write(Map.of("en", name)), code, city});
    name(id, "OFFICIAL", name);
    return id;
  }

  private void name(UUID id, String kind, String name) {
    if (!name.isBlank()) {
      names.add(new Object[] {id, kind, name.strip(), Folded.of(name)});
    }
  }

  /** A domain that several share names none of them. */
  private void domain(UUID id, String domain) {
    UUID other = byDomain.putIfAbsent(domain, id);
    if (other != null && !other.equals(id)) {
      shared.add(domain);
    }
    identifier(id, "DOMAIN", domain);
  }

  private void identifier(UUID id, String scheme, String value) {
    if (!value.isBlank()) {
      identifiers.add(new Object[] {id, scheme, value});
    }
  }

  private static String host(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("[/:].*$", "");
  }

  private static void each(Path file, Consumer<NamedCsvRecord> row) {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      csv.forEach(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record University(String name, String alpha_two_code, @Nullable List<String> domains) {}
}
