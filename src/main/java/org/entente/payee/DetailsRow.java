package org.entente.payee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.entente.database.Times;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** A row of {@code payee_details} without its number. */
final class DetailsRow {

  private DetailsRow() {}

  static Details of(ResultSet row, int number) throws SQLException {
    return new Details(
        row.getObject("id", UUID.class),
        payee(row),
        row.getInt("number"),
        row.getString("holder_typed"),
        row.getString("holder"),
        row.getBoolean("iban"),
        row.getString("masked"),
        row.getString("bic"),
        address(row),
        new ContentHash(row.getString("hash")),
        row.getBoolean("changes"),
        actor(row, "entered"),
        Times.instant(row, "entered_at"),
        row.getString("why"),
        DetailsState.valueOf(row.getString("state")),
        decided(row),
        Times.instantOrNull(row, "payable_from"),
        ended(row));
  }

  static PostalAddress address(ResultSet row) throws SQLException {
    return new PostalAddress(
        row.getString("street"),
        "",
        row.getString("post_code"),
        row.getString("town"),
        "",
        row.getString("country"));
  }

  private static Payee payee(ResultSet row) throws SQLException {
    return new Payee(
        row.getObject("payee", UUID.class),
        row.getObject("applicant", UUID.class),
        row.getObject("person", UUID.class),
        row.getString("name"),
        row.getString("address"),
        Language.valueOf(row.getString("language")));
  }

  private static Details.@Nullable Decided decided(ResultSet row) throws SQLException {
    Instant at = Times.instantOrNull(row, "decided_at");
    return at == null
        ? null
        : new Details.Decided(
            actor(row, "decided"), at, Objects.requireNonNullElse(row.getString("answer"), ""));
  }

  private static Details.@Nullable Ended ended(ResultSet row) throws SQLException {
    Instant at = Times.instantOrNull(row, "ended_at");
    return at == null
        ? null
        : new Details.Ended(
            at,
            Objects.requireNonNullElse(row.getString("ended_by_name"), ""),
            Objects.requireNonNullElse(row.getString("end_reason"), ""));
  }

  private static Actor actor(ResultSet row, String did) throws SQLException {
    return new Actor(
        row.getObject(did + "_by", UUID.class),
        row.getString(did + "_by_name"),
        row.getObject(did + "_for", UUID.class),
        row.getString(did + "_for_name"));
  }
}
