package org.entente.award;

import java.util.List;
import java.util.UUID;
import org.entente.shared.ContentHash;

/**
 * A call's ranking as its awards follow it.
 *
 * @param hash of the ranking that was decided
 * @param places those within the quota and on the reserve list, the first one first
 */
public record RankedCall(UUID call, ContentHash hash, List<Ranked> places) {

  public RankedCall {
    places = List.copyOf(places);
  }

  /**
   * One place.
   *
   * @param proposed within the quota; on the reserve list otherwise
   */
  public record Ranked(int place, UUID application, boolean proposed) {}
}
