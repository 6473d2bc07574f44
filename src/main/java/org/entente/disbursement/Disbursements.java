package org.entente.disbursement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Disbursements as they stand. */
public interface Disbursements {

  Optional<Disbursement> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Disbursement get(UUID id);

  /** Of an award, in the order of its instalments; none before its money is committed. */
  List<Disbursement> ofAward(UUID award);

  /** What these go by; those that are not there are left out. */
  Map<UUID, String> references(Collection<UUID> ids);

  /** By words of the reference or the beneficiary; the latest first. */
  List<UUID> search(String words, int limit);
}
