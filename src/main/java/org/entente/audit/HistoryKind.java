package org.entente.audit;

import java.util.Locale;

/** What sort of events a reader asks for. An event can be of several sorts. */
public enum HistoryKind {
  EVERYTHING,
  /** A person or a rule chose one way among several. */
  DECISIONS,
  /** A text was made, changed or frozen. */
  TEXT,
  SIGNATURES,
  /** Somebody acted for somebody else. */
  ON_BEHALF,
  /** Something was refused, sent back or broken off. */
  REFUSED;

  /** {@code on-behalf} for {@code ON_BEHALF}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Everything, for a key that is none. */
  public static HistoryKind ofKey(String key) {
    for (HistoryKind kind : values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    return EVERYTHING;
  }
}
