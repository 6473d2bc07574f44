package org.entente.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.entente.partner.PartnerImports;
import org.entente.partner.PartnerImports.GivenFile;
import org.entente.people.People;
import org.springframework.stereotype.Component;

/** Imports of partners, one in each state that has a page of its own look. */
@Component
public class SampleImports {

  private static final String HEADER = "ror,name,country\n";

  private final PartnerImports imports;
  private final People people;

  SampleImports(PartnerImports imports, People people) {
    this.imports = imports;
    this.people = people;
  }

  /** Everything but one row was taken. */
  public UUID done() {
    UUID id = request("schools.csv", HEADER + "0sample01,Sample school,FR\n0sample02,Nowhere,QQ\n");
    work();
    return id;
  }

  public UUID refused() {
    UUID id = request("broken.json", "[{\"web_pages\": [}]");
    work();
    return id;
  }

  /** Nobody works on it. */
  public UUID waiting() {
    return request("waiting.csv", HEADER + "0sample03,Another sample school,FR\n");
  }

  private void work() {
    while (imports.work()) {}
  }

  private UUID request(String name, String content) {
    GivenFile file =
        new GivenFile() {
          @Override
          public String name() {
            return name;
          }

          @Override
          public InputStream open() {
            return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
          }
        };
    return imports
        .request(List.of(file), false, people.findBySignInName("officer").orElseThrow().actor())
        .get(0);
  }
}
