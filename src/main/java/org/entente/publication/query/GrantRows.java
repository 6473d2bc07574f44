package org.entente.publication.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.entente.grant.ProgrammeKind;
import org.entente.publication.GrantTotals;
import org.entente.publication.PublishedGrant;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.databind.JsonNode;

/** Published grants as the query gives them. */
class GrantRows implements RowMapper<PublishedGrant> {

  private static final int YEAR = 4;

  @Override
  public PublishedGrant mapRow(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    boolean dated = row.getBoolean("dated");
    return new PublishedGrant(
        row.getObject("published_as", UUID.class),
        row.getObject("recipient", UUID.class),
        row.getObject("awarded", LocalDate.class),
        Money.ofMinor(row.getLong("amount"), currency),
        Money.ofMinor(row.getLong("paid"), currency),
        row.getBoolean("named") ? under(row) : null,
        row.getBoolean("placed") ? row.getString("country") : null,
        day(row.getString("from_on"), dated),
        day(row.getString("until_on"), dated),
        payments(row.getString("payments"), currency));
  }

  private static PublishedGrant.Under under(ResultSet row) throws SQLException {
    return new PublishedGrant.Under(
        row.getString("code"),
        ProgrammeKind.valueOf(row.getString("kind")),
        Jsonb.text(row.getString("name")));
  }

  private static String day(String month, boolean dated) {
    return dated ? month : month.substring(0, YEAR);
  }

  private static List<PublishedGrant.Payment> payments(@Nullable String json, Currency currency) {
    List<PublishedGrant.Payment> payments = new ArrayList<>();
    if (json != null) {
      for (JsonNode each : Jsonb.read(json, JsonNode.class)) {
        payments.add(
            new PublishedGrant.Payment(
                LocalDate.parse(each.get(0).asString()),
                Money.ofMinor(each.get(1).longValue(), currency)));
      }
    }
    return payments;
  }

  /** What a currency comes to. */
  record OfCurrency(GrantTotals.Sum sum, int grants, int nameless, int placeless, int monthless) {}

  static OfCurrency currency(ResultSet row, int number) throws SQLException {
    Currency currency = Currency.getInstance(row.getString("currency"));
    return new OfCurrency(
        new GrantTotals.Sum(
            Money.ofMinor(row.getLong("awarded"), currency),
            Money.ofMinor(row.getLong("paid"), currency)),
        row.getInt("grants"),
        row.getInt("nameless"),
        row.getInt("placeless"),
        row.getInt("monthless"));
  }

  static GrantTotals totals(List<OfCurrency> currencies) {
    return new GrantTotals(
        sum(currencies, OfCurrency::grants),
        sum(currencies, OfCurrency::nameless),
        sum(currencies, OfCurrency::placeless),
        sum(currencies, OfCurrency::monthless),
        currencies.stream().map(OfCurrency::sum).toList());
  }

  private static int sum(List<OfCurrency> currencies, ToIntFunction<OfCurrency> figure) {
    return currencies.stream().mapToInt(figure).sum();
  }
}
