package org.entente.partner;

import java.util.UUID;

/** Another organisation took this one's place; its agreements stay valid under the successor. */
public record Succession(Kind kind, UUID successor) {

  /** How it came about. */
  public enum Kind {
    MERGED,
    RENAMED
  }
}
