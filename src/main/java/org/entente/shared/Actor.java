package org.entente.shared;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who does something, and for whom.
 *
 * @param personId the person who acts; null when the system does, or somebody without an account
 * @param name the person's display name at that moment, or {@code system}
 * @param onBehalfOf the person stood in for, null when acting in one's own name
 */
public record Actor(
    @Nullable UUID personId,
    String name,
    @Nullable UUID onBehalfOf,
    @Nullable String onBehalfOfName) {

  /** Jobs, timers and the daily work act as the system. */
  public static final Actor SYSTEM = new Actor(null, "system", null, null);

  public static Actor person(UUID personId, String name) {
    return new Actor(personId, name, null, null);
  }

  /** Somebody without an account, by the name they gave; none of them passes for the system. */
  public static Actor outsider(String name) {
    String said = SYSTEM.name.equalsIgnoreCase(name.strip()) ? "“" + name + "”" : name;
    return new Actor(null, said, null, null);
  }

  /** Whether nobody does it but Entente itself. */
  public boolean isSystem() {
    return personId == null && name.equals(SYSTEM.name);
  }

  public Actor onBehalfOf(UUID other, String otherName) {
    return new Actor(personId, name, other, otherName);
  }

  /** Whoever acts and whoever it is done for; none of them where the system acts. */
  public List<UUID> persons() {
    return Stream.of(Optional.ofNullable(personId), Optional.ofNullable(onBehalfOf))
        .flatMap(Optional::stream)
        .toList();
  }

  /** True for the person who acts and for the one on whose behalf: neither gets round four eyes. */
  public boolean involves(@Nullable UUID person) {
    return person != null && (person.equals(personId) || person.equals(onBehalfOf));
  }
}
