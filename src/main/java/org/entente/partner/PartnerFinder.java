package org.entente.partner;

import java.util.List;

/** Finds partners by what somebody types: a name in any language, an acronym, an identifier. */
public interface PartnerFinder {

  /** Who may be found. */
  enum Among {
    /** Everybody but our own institutions. */
    COUNTERPARTS,
    EVERYBODY
  }

  /**
   * The best first; those that were succeeded are left out, and found as their successors.
   *
   * @param typed as it was typed; nothing finds nobody
   */
  List<PartnerHit> find(String typed, Among among, int limit);
}
