package org.entente.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.audit.RuleFired;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.grant.Grant;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** A report from the one row that has all of it, so that a page of them is one query. */
final class ReportRows {

  private ReportRows() {}

  static Report report(ResultSet row, int number) throws SQLException {
    String remarks = row.getString("remarks");
    return new Report(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("award_id", UUID.class),
        ReportState.valueOf(row.getString("state")),
        row.getObject("due_on", LocalDate.class),
        row.getInt("reminded"),
        row.getObject("sending") == null ? null : sending(row, number),
        row.getObject("excuse") == null ? null : excuse(row),
        Objects.requireNonNullElse(remarks, ""),
        ActColumns.readOrNull(row, "decided"),
        eligible(row),
        row.getLong("version"));
  }

  static Sending sending(ResultSet row, int number) throws SQLException {
    String certificate = row.getString("certificate");
    return new Sending(
        row.getInt("sending"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("until_on", LocalDate.class),
        row.getString("story"),
        certificate == null ? null : new ContentHash(certificate),
        row.getString("file_name"),
        Times.instant(row, "sent_at"),
        row.getString("sent_name"),
        new ContentHash(row.getString("sending_hash")));
  }

  private static Excuse excuse(ResultSet row) throws SQLException {
    return new Excuse(
        row.getInt("excuse"),
        row.getString("excuse_reason"),
        new ContentHash(row.getString("excuse_hash")),
        ActColumns.read(row, "asked"),
        row.getObject("confirmed", Boolean.class),
        ActColumns.readOrNull(row, "excused"));
  }

  private static @Nullable Eligible eligible(ResultSet row) throws SQLException {
    String rule = row.getString("rule");
    if (rule == null) {
      return null;
    }
    Currency currency = Currency.getInstance(row.getString("currency"));
    String lines = Objects.requireNonNullElse(row.getString("lines"), "[]");
    return new Eligible(
        Money.ofMinor(row.getLong("eligible"), currency),
        row.getInt("planned_days"),
        row.getInt("actual_days"),
        Jsonb.read(rule, RuleFired.class),
        Stream.of(Jsonb.read(lines, Line[].class)).map(line -> line.in(currency)).toList());
  }

  /** As the database aggregates it; amounts in minor units. */
  record Line(String rate, Grant.Unit unit, long awarded, long eligible) {

    Eligible.Line in(Currency currency) {
      return new Eligible.Line(
          rate, unit, Money.ofMinor(awarded, currency), Money.ofMinor(eligible, currency));
    }
  }
}
