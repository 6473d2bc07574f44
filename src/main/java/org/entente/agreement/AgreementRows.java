package org.entente.agreement;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.shared.Jsonb;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads whole rows of {@code agreement}; the parties come from their own table. */
record AgreementRows(Map<UUID, List<Party>> parties) implements RowMapper<Agreement> {

  @Override
  public Agreement mapRow(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Agreement(
        id,
        row.getString("reference"),
        row.getString("number"),
        AgreementStatus.valueOf(row.getString("status")),
        terms(row, parties.getOrDefault(id, List.of())),
        row.getObject("proposer", UUID.class),
        row.getString("unit"),
        row.getObject("owner", UUID.class),
        route(row),
        dates(row),
        row.getObject("joined_to", UUID.class),
        row.getLong("version"));
  }

  private static Terms terms(ResultSet row, List<Party> parties) throws SQLException {
    return new Terms(
        AgreementType.valueOf(row.getString("type")),
        Jsonb.text(row.getString("title")),
        texts(row, "languages").stream().map(Language::of).toList(),
        prevailing(row),
        parties,
        texts(row, "fields"),
        row.getString("rationale"),
        row.getBoolean("money"),
        value(row),
        row.getObject("starts_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return Arrays.asList((String[]) row.getArray(column).getArray());
  }

  private static @Nullable Language prevailing(ResultSet row) throws SQLException {
    String tag = row.getString("prevailing");
    return tag == null ? null : Language.of(tag);
  }

  private static @Nullable Value value(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal("value_amount");
    return amount == null ? null : new Value(amount, row.getString("value_currency"));
  }

  private static @Nullable Route route(ResultSet row) throws SQLException {
    String route = row.getString("route");
    return route == null ? null : Jsonb.read(route, Route.class);
  }

  private static KeyDates dates(ResultSet row) throws SQLException {
    return new KeyDates(
        row.getObject("signed_on", LocalDate.class),
        row.getObject("effective_on", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        row.getObject("notice_by", LocalDate.class));
  }
}
