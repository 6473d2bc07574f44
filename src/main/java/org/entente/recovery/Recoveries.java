package org.entente.recovery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Recoveries as they stand. */
public interface Recoveries {

  Optional<Recovery> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Recovery get(UUID id);

  Optional<Recovery> ofAward(UUID award);

  /** The demands, the latest first. */
  List<Claim> claims(UUID id);

  /** Everything that was asked for, the latest first. */
  List<RecoveryRequest> requests(UUID id);

  Optional<RecoveryRequest> request(UUID id);

  /** In the order in which they were counted. */
  List<Movement> movements(UUID id);

  /** The plan that holds now; none where there is no plan. */
  Optional<RecoveryRequest> plan(UUID id);

  /** What is to be paid next, and by when; none where nothing is, or all of it is spoken for. */
  Optional<PlanLine> next(UUID id);

  /** What these go by; those that are not there are left out. */
  Map<UUID, String> references(Collection<UUID> ids);

  /** Those that have these words, the newest first. */
  List<UUID> search(String words, int limit);
}
