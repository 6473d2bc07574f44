package org.entente.payee;

import java.time.Instant;
import java.util.UUID;
import org.entente.iso20022.AccountNumber;
import org.entente.iso20022.BankCode;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Bank details with the whole account number: for payment orders and files, and for no page.
 *
 * @param version which entry of the payee's; another entry is another version
 * @param holder as banks get it, in their letters
 * @param masked the account as pages show it, such as {@code FR76 •••• 0189}
 * @param hash of everything a confirmation belongs to; it betrays nothing of the number
 */
public record PayableDetails(
    UUID version,
    UUID payee,
    String holder,
    AccountNumber account,
    @Nullable BankCode bank,
    @Nullable PostalAddress address,
    String masked,
    ContentHash hash,
    Instant payableFrom) {

  /** Never the number: such texts end in logs. */
  @Override
  public String toString() {
    return "PayableDetails[" + version + ", " + masked + "]";
  }
}
