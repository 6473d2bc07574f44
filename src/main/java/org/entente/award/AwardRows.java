package org.entente.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.application.Placement;
import org.entente.audit.RuleFired;
import org.entente.database.Times;
import org.entente.grant.Grant;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads whole rows of {@code award}; lines and instalments come from their own tables. */
record AwardRows(Map<UUID, List<Grant.Line>> lines, Map<UUID, List<Instalment>> plans)
    implements RowMapper<Award> {

  @Override
  public Award mapRow(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Award(
        id,
        row.getString("reference"),
        row.getObject("call_id", UUID.class),
        row.getObject("application_id", UUID.class),
        row.getInt("place"),
        AwardStatus.valueOf(row.getString("status")),
        beneficiary(row),
        stay(row),
        new ContentHash(row.getString("snapshot")),
        row.getObject("envelope_id", UUID.class),
        row.getObject("programme_id", UUID.class),
        computation(row, id),
        row.getString("level"),
        money(row, "short_of"),
        decided(row),
        offer(row),
        row.getObject("agreement_id", UUID.class),
        text(row, "reason"),
        row.getLong("version"));
  }

  private static Beneficiary beneficiary(ResultSet row) throws SQLException {
    return new Beneficiary(
        row.getObject("applicant", UUID.class),
        row.getObject("person", UUID.class),
        row.getString("name"),
        row.getString("address"),
        Language.valueOf(row.getString("language")),
        row.getString("unit"));
  }

  private static Placement stay(ResultSet row) throws SQLException {
    return new Placement(
        row.getObject("host", UUID.class),
        row.getString("country"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getObject("distance_km", Integer.class));
  }

  private @Nullable Computation computation(ResultSet row, UUID id) throws SQLException {
    Money amount = money(row, "amount");
    return amount == null
        ? null
        : new Computation(
            amount,
            lines.getOrDefault(id, List.of()),
            Jsonb.read(row.getString("rule"), RuleFired.class),
            plans.getOrDefault(id, List.of()),
            new ContentHash(row.getString("hash")));
  }

  private static @Nullable Decided decided(ResultSet row) throws SQLException {
    UUID by = row.getObject("decided_by", UUID.class);
    return by == null
        ? null
        : new Decided(
            row.getBoolean("approved"),
            by,
            row.getString("decided_name"),
            row.getObject("decided_for", UUID.class),
            Times.instant(row, "decided_at"),
            new ContentHash(row.getString("decided_hash")),
            text(row, "decision_reason"));
  }

  private static @Nullable Offer offer(ResultSet row) throws SQLException {
    String letter = row.getString("letter");
    return letter == null
        ? null
        : new Offer(
            Times.instant(row, "offered_at"),
            Times.instant(row, "accept_by"),
            new ContentHash(letter));
  }

  private static @Nullable Money money(ResultSet row, String column) throws SQLException {
    long minor = row.getLong(column);
    return row.wasNull() ? null : Money.ofMinor(minor, currency(row));
  }

  static Currency currency(ResultSet row) throws SQLException {
    return Currency.getInstance(row.getString("currency"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }
}
