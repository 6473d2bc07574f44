package org.entente.payee;

import java.time.Instant;
import java.util.UUID;
import org.entente.iso20022.PostalAddress;
import org.entente.shared.Actor;
import org.entente.shared.CaseRef;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * One entry of somebody's bank details as pages may show it: without the number.
 *
 * @param id the version
 * @param number which entry of the payee's, from 1
 * @param holderTyped as on the account, {@code holder} as banks get it
 * @param changes whether details of the payee were confirmed before: then it waits longer
 * @param why reason of somebody of finance who entered them; null where the payee did
 * @param decided null until somebody confirmed or refused
 * @param payableFrom null until confirmed
 * @param ended null while it stands
 */
public record Details(
    UUID id,
    Payee payee,
    int number,
    String holderTyped,
    String holder,
    boolean iban,
    String masked,
    String bic,
    PostalAddress address,
    ContentHash hash,
    boolean changes,
    Actor entered,
    Instant enteredAt,
    @Nullable String why,
    DetailsState state,
    @Nullable Decided decided,
    @Nullable Instant payableFrom,
    @Nullable Ended ended) {

  /** The kind of case that an entry is. */
  public static final String KIND = "bank-detail";

  /**
   * @param answer reason or remark; may be empty
   */
  public record Decided(Actor by, Instant at, String answer) {}

  /**
   * @param reason of whoever stopped it, or the bank's code; may be empty
   */
  public record Ended(Instant at, String by, String reason) {}

  public static CaseRef ref(UUID id) {
    return new CaseRef(KIND, id);
  }

  public CaseRef ref() {
    return ref(id);
  }

  public boolean byPayee() {
    return why == null;
  }
}
