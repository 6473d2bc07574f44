package org.entente.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.ContentHash;

/**
 * The order of a call's applications as its panel's chair confirmed it. It stays so: who withdraws
 * afterwards keeps their place in it.
 *
 * @param places the first place first
 */
public record Ranking(UUID call, ContentHash hash, List<Place> places, Instant decidedAt) {

  public Ranking {
    places = List.copyOf(places);
  }
}
