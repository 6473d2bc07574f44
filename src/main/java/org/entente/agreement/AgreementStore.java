package org.entente.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code agreement} and {@code agreement_party}. */
@Repository
class AgreementStore {

  private final JdbcClient jdbc;
  private final AgreementWords words;
  private final Clock clock;

  AgreementStore(JdbcClient jdbc, AgreementWords words, Clock clock) {
    this.jdbc = jdbc;
    this.words = words;
    this.clock = clock;
  }

  Optional<Agreement> find(UUID id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  List<Agreement> findAll(Collection<UUID> ids) {
    UUID[] array = ids.toArray(UUID[]::new);
    return jdbc.sql("select * from agreement where id = any(:ids)")
        .param("ids", array)
        .query(new AgreementRows(parties(array)))
        .list();
  }

  void insert(Agreement agreement) {
    jdbc.sql(
            """
            insert into agreement (id, reference, status, type, title, languages, prevailing,
              fields, rationale, money, value_amount, value_currency, starts_on, ends_on, proposer,
              unit, proposed_at, searchable)
            values (:id, :reference, :status, :type, :title, :languages, :prevailing,
              :fields, :rationale, :money, :amount, :currency, :startsOn, :endsOn, :proposer,
              :unit, :now, :searchable)
            """)
        .params(AgreementColumns.of(agreement, words.of(agreement)))
        .param("now", now())
        .update();
    insertParties(agreement);
  }

  /**
   * @throws Refusal CONFLICT when somebody changed it in between
   */
  void update(Agreement agreement) {
    int changed =
        jdbc.sql(
                """
                update agreement set number = :number, status = :status, type = :type,
                  title = :title, languages = :languages, prevailing = :prevailing,
                  fields = :fields, rationale = :rationale, money = :money,
                  value_amount = :amount, value_currency = :currency, starts_on = :startsOn,
                  ends_on = :endsOn, owner = :owner, route = :route, signed_on = :signedOn,
                  effective_on = :effectiveOn, expires_on = :expiresOn, notice_by = :noticeBy,
                  joined_to = :joinedTo, searchable = :searchable, version = version + 1
                where id = :id and version = :version
                """)
            .params(AgreementColumns.of(agreement, words.of(agreement)))
            .update();
    if (changed == 0) {
      throw Refusal.conflict("agreement.changed", agreement.reference());
    }
  }

  void replaceParties(Agreement agreement) {
    jdbc.sql("delete from agreement_party where agreement_id = :id")
        .param("id", agreement.id())
        .update();
    insertParties(agreement);
  }

  /** Why it was returned, refused, withdrawn or joined last. */
  void keepReason(UUID id, String reason) {
    jdbc.sql("update agreement set close_reason = :reason where id = :id")
        .param("reason", reason)
        .param("id", id)
        .update();
  }

  private void insertParties(Agreement agreement) {
    int position = 0;
    for (Party party : agreement.parties()) {
      Individual person = party.individual();
      jdbc.sql(
              """
              insert into agreement_party (agreement_id, position, partner_id, person_name,
                person_address, side, role)
              values (:id, :position, :partner, :name, :address, :side, :role)
              """)
          .param("id", agreement.id())
          .param("position", position++)
          .param("partner", party.partnerId())
          .param("name", person == null ? null : person.name())
          .param("address", person == null ? null : person.address())
          .param("side", party.side().name())
          .param("role", party.role().name())
          .update();
    }
  }

  private Map<UUID, List<Party>> parties(UUID[] ids) {
    Map<UUID, List<Party>> parties = new HashMap<>();
    jdbc.sql("select * from agreement_party where agreement_id = any(:ids) order by position")
        .param("ids", ids)
        .query(
            row -> {
              parties
                  .computeIfAbsent(
                      row.getObject("agreement_id", UUID.class), id -> new java.util.ArrayList<>())
                  .add(
                      new Party(
                          row.getObject("partner_id", UUID.class),
                          individual(row),
                          Party.Side.valueOf(row.getString("side")),
                          Party.Role.valueOf(row.getString("role"))));
            });
    return parties;
  }

  private static @Nullable Individual individual(ResultSet row) throws SQLException {
    String name = row.getString("person_name");
    return name == null ? null : new Individual(name, row.getString("person_address"));
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
