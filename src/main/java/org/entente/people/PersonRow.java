package org.entente.people;

import java.util.Set;
import java.util.UUID;
import org.entente.shared.Language;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A person as stored.
 *
 * @param sessionEpoch grows when every open session of the person has to end
 */
@Table("people_person")
record PersonRow(
    @Id UUID id,
    String signInName,
    String displayName,
    String passwordHash,
    Language language,
    boolean enabled,
    int sessionEpoch,
    @Version int version,
    @MappedCollection(idColumn = "person") Set<AssignmentRow> assignments) {

  PersonRow speaking(Language other) {
    return new PersonRow(
        id,
        signInName,
        displayName,
        passwordHash,
        other,
        enabled,
        sessionEpoch,
        version,
        assignments);
  }

  PersonRow enabled(boolean now) {
    return new PersonRow(
        id,
        signInName,
        displayName,
        passwordHash,
        language,
        now,
        now ? sessionEpoch : sessionEpoch + 1,
        version,
        assignments);
  }

  PersonRow signedOut() {
    return withPassword(passwordHash);
  }

  PersonRow withPassword(String hash) {
    return new PersonRow(
        id,
        signInName,
        displayName,
        hash,
        language,
        enabled,
        sessionEpoch + 1,
        version,
        assignments);
  }

  /** A role held in a unit, as stored. */
  @Table("people_role_assignment")
  record AssignmentRow(String role, String unit) {}
}
