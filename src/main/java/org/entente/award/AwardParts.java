package org.entente.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.grant.Grant;
import org.entente.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code award_line} and {@code award_instalment}: written once. */
@Repository
class AwardParts {

  private final JdbcClient jdbc;

  AwardParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(UUID award, Computation computation) {
    int number = 1;
    for (Grant.Line line : computation.derivation()) {
      jdbc.sql(
              """
              insert into award_line (award_id, number, rate, unit, quantity, each, amount)
              values (:award, :number, :rate, :unit, :quantity, :each, :amount)
              """)
          .param("award", award)
          .param("number", number++)
          .param("rate", line.rate())
          .param("unit", line.unit().name())
          .param("quantity", line.quantity())
          .param("each", line.each().minor())
          .param("amount", line.amount().minor())
          .update();
    }
    computation.plan().forEach(instalment -> insert(award, instalment));
  }

  private void insert(UUID award, Instalment instalment) {
    jdbc.sql(
            """
            insert into award_instalment (award_id, number, percent, amount, conditions)
            values (:award, :number, :percent, :amount, :conditions)
            """)
        .param("award", award)
        .param("number", instalment.number())
        .param("percent", instalment.percent())
        .param("amount", instalment.amount().minor())
        .param(
            "conditions", instalment.conditions().stream().map(Enum::name).toArray(String[]::new))
        .update();
  }

  Map<UUID, List<Grant.Line>> lines(UUID[] awards) {
    Map<UUID, List<Grant.Line>> lines = new HashMap<>();
    jdbc.sql(
            """
            select l.*, a.currency from award_line l join award a on a.id = l.award_id
             where l.award_id = any(:awards) order by l.award_id, l.number
            """)
        .param("awards", awards)
        .query(
            row -> {
              list(lines, row).add(line(row));
            });
    return lines;
  }

  Map<UUID, List<Instalment>> plans(UUID[] awards) {
    Map<UUID, List<Instalment>> plans = new HashMap<>();
    jdbc.sql(
            """
            select i.*, a.currency from award_instalment i join award a on a.id = i.award_id
             where i.award_id = any(:awards) order by i.award_id, i.number
            """)
        .param("awards", awards)
        .query(
            row -> {
              list(plans, row).add(instalment(row));
            });
    return plans;
  }

  private static <T> List<T> list(Map<UUID, List<T>> byAward, ResultSet row) throws SQLException {
    return byAward.computeIfAbsent(row.getObject("award_id", UUID.class), id -> new ArrayList<>());
  }

  private static Grant.Line line(ResultSet row) throws SQLException {
    return new Grant.Line(
        row.getString("rate"),
        Grant.Unit.valueOf(row.getString("unit")),
        row.getInt("quantity"),
        Money.ofMinor(row.getLong("each"), AwardRows.currency(row)),
        Money.ofMinor(row.getLong("amount"), AwardRows.currency(row)));
  }

  private static Instalment instalment(ResultSet row) throws SQLException {
    String[] conditions = (String[]) row.getArray("conditions").getArray();
    return new Instalment(
        row.getInt("number"),
        row.getInt("percent"),
        Money.ofMinor(row.getLong("amount"), AwardRows.currency(row)),
        Arrays.stream(conditions).map(Condition::valueOf).toList());
  }
}
