package org.entente.iso20022.initiation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.iso20022.CreditTransfer;
import org.entente.iso20022.PaymentBatch;
import org.entente.iso20022.PaymentGroup;
import org.entente.iso20022.PaymentProfile;
import org.entente.shared.Money;

/** A group with its payments. Groups stand in the order of their first payments. */
record TransferGroup(PaymentGroup group, List<CreditTransfer> transfers) {

  static List<TransferGroup> of(PaymentBatch batch) {
    Map<Rules, List<CreditTransfer>> byRules = new LinkedHashMap<>();
    for (CreditTransfer transfer : batch.transfers()) {
      Rules rules =
          new Rules(SepaArea.profile(batch.debtor(), transfer), transfer.amount().currency());
      byRules.computeIfAbsent(rules, any -> new ArrayList<>()).add(transfer);
    }
    List<TransferGroup> groups = new ArrayList<>();
    byRules.forEach(
        (rules, transfers) ->
            groups.add(of(batch.messageId() + "-" + (groups.size() + 1), rules, transfers)));
    return groups;
  }

  private static TransferGroup of(String id, Rules rules, List<CreditTransfer> transfers) {
    Money sum =
        transfers.stream()
            .map(CreditTransfer::amount)
            .reduce(Money.zero(rules.currency()), Money::plus);
    return new TransferGroup(
        new PaymentGroup(
            id, rules.profile(), transfers.stream().map(CreditTransfer::endToEndId).toList(), sum),
        transfers);
  }

  private record Rules(PaymentProfile profile, Currency currency) {}
}
