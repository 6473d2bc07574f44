package org.entente.agreement;

import java.util.Optional;
import java.util.UUID;
import org.entente.shared.CaseRef;

/**
 * Agreements whose terms another case has settled, like the grant agreement of an award: nobody
 * proposes them, and the process of that case has them drafted and signed.
 */
public interface SettledAgreements {

  /**
   * Makes one, with its route decided; a case that has one already gets that.
   *
   * @param maker the person who stands for the other case, its proposer
   * @param owner the officer who looks after it
   * @throws org.entente.shared.Refusal INVALID for terms that do not hold together
   */
  Agreement make(CaseRef madeFor, Terms terms, String unit, UUID maker, UUID owner);

  /** The case that made it; empty for one that was proposed or taken over. */
  Optional<CaseRef> madeFor(UUID agreementId);

  /** Signed by all and sealed: archives it and brings it into force, once. */
  void concluded(UUID agreementId);
}
