package org.entente.web;

import java.util.Map;
import java.util.UUID;

/** What a module wants counted beside its entry in the navigation. */
public interface NavCounts {

  /** Counts by entry of the navigation, for example {@code inbox}. */
  Map<String, Integer> counts(UUID personId);
}
