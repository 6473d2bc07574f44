package org.entente.people;

import java.util.Arrays;
import java.util.Locale;

/** What a person may be in the house. The key is what models, groups and tables say. */
public enum Role {
  PROPOSER,
  UNIT_HEAD,
  OFFICER,
  LEGAL,
  REGISTRAR,
  DATA_PROTECTION,
  FINANCE_OFFICER,
  FINANCE_CONTROLLER,
  FINANCE_DIRECTOR,
  PRESIDENTS_OFFICE,
  RECTOR,
  VICE_RECTOR,
  DEAN,
  REVIEWER,
  PANEL_CHAIR,
  STUDENT,
  PROFESSOR,
  AUDITOR,
  ADMIN;

  /** {@code unit-head} for {@code UNIT_HEAD}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * @throws IllegalArgumentException for a key that is no role
   */
  public static Role ofKey(String key) {
    return Arrays.stream(values())
        .filter(role -> role.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such role: " + key));
  }
}
