package org.entente.grant;

import java.util.List;
import java.util.UUID;

/** Calls by words of their reference, title and summary. */
public interface CallSearch {

  /** The newest first; every word has to be found. */
  List<UUID> find(String words, int limit);
}
