package org.entente.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.testing.EntenteTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@EntenteTest
class PartnerIndexTest {

  @Autowired private Partners partners;
  @Autowired private PartnerIndex index;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource database;
  @Autowired private Clock clock;

  @Test
  void aPartnerOfAPageIsIndexedAndKeptInStep() {
    UUID id = Ids.next(clock);
    partners.add(partner(id, "École du lac", "https://www.lac.example/fr", 0), Actor.SYSTEM);
    assertThat(names(id)).containsExactly("ACRONYM//edl", "OFFICIAL/fr/ecole du lac");
    assertThat(identifiers(id)).containsExactly("DOMAIN/lac.example/RECORD");
    partners.change(partner(id, "École du mont", null, 0), Actor.SYSTEM);
    assertThat(names(id)).containsExactly("ACRONYM//edl", "OFFICIAL/fr/ecole du mont");
    assertThat(identifiers(id)).isEmpty();
  }

  @Test
  void whatAnotherSourceAddedStays() {
    UUID id = Ids.next(clock);
    partners.add(partner(id, "École du pré", "https://pre.example", 0), Actor.SYSTEM);
    PartnerName former = new PartnerName(NameKind.FORMER, "fr", "École du bois");
    PartnerIdentifier domain = new PartnerIdentifier(IdentifierScheme.DOMAIN, "bois.example");
    index.add(
        "HIPO",
        List.of(PartnerIndex.row(id, former)),
        List.of(PartnerIndex.row(id, domain), PartnerIndex.row(id, domain)));
    partners.change(partner(id, "École du pré", null, 0), Actor.SYSTEM);
    assertThat(names(id)).contains("FORMER/fr/ecole du bois", "OFFICIAL/fr/ecole du pre");
    assertThat(identifiers(id)).containsExactly("DOMAIN/bois.example/HIPO");
  }

  @Test
  void partnersFromBeforeGetTheirNames() throws SQLException {
    UUID id = Ids.next(clock);
    partners.add(partner(id, "École du val", "https://val.example", 0), Actor.SYSTEM);
    jdbc.sql("delete from partner_name where partner_id = :id").param("id", id).update();
    jdbc.sql("delete from partner_identifier where partner_id = :id").param("id", id).update();
    try (Connection connection = database.getConnection()) {
      new NamesFilled().migrate(connection);
    }
    assertThat(names(id)).containsExactly("ACRONYM//edl", "OFFICIAL/fr/ecole du val");
    assertThat(identifiers(id)).containsExactly("DOMAIN/val.example/RECORD");
  }

  private List<String> names(UUID id) {
    return jdbc.sql(
            """
            select concat_ws('/', kind, coalesce(language, ''), folded) from partner_name
             where partner_id = :id order by kind, folded
            """)
        .param("id", id)
        .query(String.class)
        .list();
  }

  private List<String> identifiers(UUID id) {
    return jdbc.sql(
            """
            select concat_ws('/', scheme, value, source) from partner_identifier
             where partner_id = :id order by value
            """)
        .param("id", id)
        .query(String.class)
        .list();
  }

  private static Partner partner(UUID id, String name, @Nullable String website, long version) {
    return new Partner(
        id,
        PartnerKind.SCHOOL,
        PartnerScope.LOCAL,
        LocalizedText.of(Language.FR, name),
        null,
        "EDL",
        "FR",
        null,
        website,
        false,
        null,
        PartnerContact.NONE,
        version);
  }
}
