package org.entente.people;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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

  private static final Set<Role> READ_ALL =
      Collections.unmodifiableSet(
          EnumSet.of(
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
              AUDITOR,
              ADMIN));

  private static final Set<Role> READ_RECORDS = with(READ_ALL, PROPOSER, PROFESSOR, UNIT_HEAD);

  /** Staff, leadership, auditors and administrators: they read every agreement. */
  public static Set<Role> readingAll() {
    return READ_ALL;
  }

  /**
   * Those, and the people of units, who read what is theirs: everybody but students and reviewers.
   */
  public static Set<Role> readingRecords() {
    return READ_RECORDS;
  }

  private static Set<Role> with(Set<Role> roles, Role... more) {
    Set<Role> all = EnumSet.copyOf(roles);
    Collections.addAll(all, more);
    return Collections.unmodifiableSet(all);
  }

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
