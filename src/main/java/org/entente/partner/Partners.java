package org.entente.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;

/** The register of partners. */
public interface Partners {

  Optional<Partner> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Partner get(UUID id);

  /** Those of the given ids that there are. */
  Map<UUID, Partner> findAll(Collection<UUID> ids);

  /** Our own institutions, by English name. */
  List<Partner> own();

  /** The partner itself, its successors and its predecessors: old agreements stay findable. */
  List<UUID> lineage(UUID id);

  /**
   * Adds a partner; one whose id is there already is left alone.
   *
   * @return false where it was there
   */
  boolean add(Partner partner, Actor actor);

  /**
   * @throws org.entente.shared.Refusal CONFLICT when somebody changed it in between
   */
  void change(Partner partner, Actor actor);
}
