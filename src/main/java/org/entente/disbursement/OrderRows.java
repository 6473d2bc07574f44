package org.entente.disbursement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.entente.database.ActColumns;
import org.entente.database.Times;
import org.entente.iso20022.Reason;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of {@code disbursement_order}. */
class OrderRows implements RowMapper<PaymentOrder> {

  @Override
  public PaymentOrder mapRow(ResultSet row, int number) throws SQLException {
    OrderState state = OrderState.valueOf(row.getString("state"));
    return new PaymentOrder(
        row.getObject("id", UUID.class),
        row.getString("reference"),
        row.getObject("disbursement_id", UUID.class),
        row.getObject("previous", UUID.class),
        row.getString("account"),
        Money.ofMinor(row.getLong("amount"), Currency.getInstance(row.getString("currency"))),
        row.getObject("details", UUID.class),
        row.getString("holder"),
        row.getString("masked"),
        row.getObject("execution_day", LocalDate.class),
        row.getString("remittance"),
        row.getObject("uetr", UUID.class),
        state,
        row.getString("content"),
        new ContentHash(row.getString("hash")),
        ActColumns.read(row, "made"),
        ActColumns.readOrNull(row, "checked"),
        ActColumns.readOrNull(row, "released"),
        voided(row),
        state.failed() ? reason(row) : null,
        row.getString("bank_reference"),
        Times.instant(row, "moved_at"),
        Times.instantOrNull(row, "paid_at"));
  }

  private static PaymentOrder.@Nullable Voided voided(ResultSet row) throws SQLException {
    String why = row.getString("void_why");
    return why == null
        ? null
        : new PaymentOrder.Voided(
            Times.instant(row, "void_at"), VoidReason.valueOf(why), row.getString("void_said"));
  }

  private static Reason reason(ResultSet row) throws SQLException {
    String[] texts = Jsonb.read(row.getString("reason_texts"), String[].class);
    return new Reason(row.getString("reason_code"), List.of(texts));
  }
}
