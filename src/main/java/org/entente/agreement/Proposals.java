package org.entente.agreement;

import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The life of a proposal until its text is drafted. */
public interface Proposals {

  /**
   * Keeps the proposal and starts its case.
   *
   * @param unit code of the unit whose head is asked
   * @throws org.entente.shared.Refusal INVALID for terms that do not hold together
   */
  Agreement propose(Terms terms, String unit, Actor actor);

  /** Agreements of the same type with the same partner that live or are under way. */
  List<Agreement> similar(AgreementType type, UUID partnerId, @Nullable UUID except);

  /** Looks for a case or agreement that this one doubles. */
  DuplicateCheck check(UUID id);

  /**
   * @param into the case that goes on, for JOIN only; null means the likeliest of {@link #similar}
   * @throws org.entente.shared.Refusal INVALID when there is nothing to join
   */
  void decideDuplicate(
      UUID id, DuplicateDecision decision, @Nullable UUID into, String reason, Actor actor);

  /** Closes the case in favour of the one it was joined to. */
  void join(UUID id);

  /**
   * @throws org.entente.shared.Refusal FORBIDDEN for the proposer, in person or by substitution
   */
  void endorse(UUID id, Endorsement answer, String reason, Actor actor);

  /** Refuses nothing: says whether this person must not decide on the proposal. */
  boolean ownProposal(UUID id, Actor actor);

  /** New terms for a returned proposal, which is looked at anew. */
  void amend(UUID id, Terms terms, String remark, Actor actor);

  /**
   * An accepted proposal gets the officer as its owner.
   *
   * @throws org.entente.shared.Refusal FORBIDDEN for the proposer, in person or by substitution
   */
  void triage(UUID id, Triage answer, String reason, Actor actor);

  /** Asks the decision table {@code agreement-route} and keeps its answer. */
  Route decideRoute(UUID id);

  void remindUnitHead(UUID id);

  void escalateEndorsement(UUID id);
}
