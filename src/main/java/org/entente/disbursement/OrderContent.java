package org.entente.disbursement;

import java.util.Map;
import java.util.TreeMap;
import org.entente.payee.PayableDetails;
import org.entente.shared.Jsonb;
import org.entente.shared.Money;

/** What an order pays, as one line of JSON with its names in order: what is hashed. */
final class OrderContent {

  private OrderContent() {}

  static String of(
      String reference, NewOrder order, Money amount, PayableDetails details, String remittance) {
    Map<String, String> content = new TreeMap<>();
    content.put("account", order.account());
    content.put("amount", amount.amount().toPlainString());
    content.put("currency", amount.currency().getCurrencyCode());
    content.put("details", details.hash().hex());
    content.put("disbursement", order.disbursement().toString());
    content.put("endToEndId", reference);
    content.put("executionDay", order.executionDay().toString());
    content.put("reference", reference);
    content.put("remittance", remittance);
    return Jsonb.write(content);
  }
}
