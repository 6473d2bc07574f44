package org.entente.bank.transmission;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.entente.bank.FateState;
import org.entente.database.Times;
import org.entente.iso20022.Reason;
import org.entente.shared.ContentHash;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;

/** Reads payments of whole rows of {@code bank_payment}. */
public final class PaymentRow {

  private PaymentRow() {}

  public static Transmission payment(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new Transmission(
        row.getObject("order_id", UUID.class),
        row.getString("account"),
        row.getString("end_to_end_id"),
        row.getObject("uetr", UUID.class),
        Money.ofMinor(row.getLong("amount"), currency),
        row.getString("sealed"),
        row.getObject("execution_day", LocalDate.class),
        new ContentHash(row.getString("order_hash")),
        row.getObject("maker_id", UUID.class),
        Times.instant(row, "submitted_at"),
        FateState.valueOf(row.getString("state")),
        Times.instant(row, "since"),
        reason(row),
        row.getString("bank_reference"),
        course(row),
        row.getObject("batch_id", UUID.class),
        new Transmission.Bookings(row.getInt("debits"), row.getInt("credits")));
  }

  private static Transmission.Course course(ResultSet row) throws SQLException {
    return new Transmission.Course(
        row.getInt("taken"),
        row.getBoolean("sending"),
        row.getInt("failures"),
        row.getString("trouble"),
        row.getBoolean("held"));
  }

  private static @Nullable Reason reason(ResultSet row) throws SQLException {
    Array texts = row.getArray("reason_texts");
    return texts == null
        ? null
        : new Reason(row.getString("reason_code"), List.of((String[]) texts.getArray()));
  }
}
