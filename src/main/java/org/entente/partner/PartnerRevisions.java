package org.entente.partner;

import java.util.List;
import org.entente.shared.Actor;

/** Writes many partners at a time, each with its audit event. */
public interface PartnerRevisions {

  /**
   * Writes in the caller's transaction.
   *
   * @param source under which their names and identifiers are kept
   * @throws org.entente.shared.Refusal CONFLICT when somebody changed one of them in between
   */
  void write(String source, List<PartnerRevision> revisions, Actor actor);
}
