package org.entente.grant;

import java.util.UUID;
import org.entente.shared.Actor;

/** Drafting a call, until somebody else decides on it. */
public interface CallDrafts {

  /**
   * A new call, with the form that its programme's kind starts from.
   *
   * @throws org.entente.shared.FieldRefusal INVALID with all that is wrong with the terms
   */
  Call draft(CallTerms terms, Actor actor);

  /**
   * @param version of the call as it was read
   * @throws org.entente.shared.Refusal CONFLICT where somebody changed it in between, or it is no
   *     draft any more; INVALID as {@link #draft}
   */
  Call amend(UUID call, CallTerms terms, long version, Actor actor);

  /**
   * The draft is whole: somebody else decides on it.
   *
   * @throws org.entente.shared.Refusal INVALID where its form or its dates do not do
   */
  void ready(UUID call, String remark, Actor actor);

  /** Its author does not want it any more. */
  void giveUp(UUID call, String reason, Actor actor);
}
