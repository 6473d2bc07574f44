package org.entente.payee;

import java.util.List;
import java.util.Set;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.PostalAddress;

/**
 * Bank details that can be kept, once their author has confirmed what their texts lose.
 *
 * @param holderTyped as on the account
 * @param address in the letters of banks
 */
public record CheckedDetails(
    String holderTyped,
    String holder,
    AccountNumber account,
    BankCode bank,
    PostalAddress address,
    List<Written> texts) {

  public CheckedDetails {
    texts = List.copyOf(texts);
  }

  public String masked() {
    return Masking.of(account);
  }

  boolean confirmed(Set<String> keys) {
    return texts.stream()
        .allMatch(each -> each.toConfirm().stream().map(each::key).allMatch(keys::contains));
  }

  /** Never the number: such texts end in logs. */
  @Override
  public String toString() {
    return "CheckedDetails[" + masked() + "]";
  }
}
