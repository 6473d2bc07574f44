package org.entente.award;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Awards as they stand. */
public interface Awards {

  Optional<Award> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Award get(UUID id);

  /** The awards of a call, by place. */
  List<Award> ofCall(UUID call);

  /** The award that an application became. */
  Optional<Award> ofApplication(UUID application);

  /** The award that an agreement was made for. */
  Optional<Award> ofAgreement(UUID agreement);

  /** What these go by; those that are not there are left out. */
  Map<UUID, String> references(Collection<UUID> ids);

  /** By words of the reference, the beneficiary or the host; the latest first. */
  List<UUID> search(String words, int limit);
}
