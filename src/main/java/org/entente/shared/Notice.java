package org.entente.shared;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Something people should hear of; published as an application event, kept by {@code notify}.
 *
 * @param key permanent and unique: the same notice published twice is one notice
 * @param persons who hears it, by person id
 * @param groups who hears it, by group ({@code officer}, {@code unit-head@genie})
 * @param messageKey text of {@code messages/*.properties}
 * @param link a path of this application
 * @param pressing true for what nobody can ask not to hear: something is overdue or stands still
 */
public record Notice(
    String key,
    Set<UUID> persons,
    Set<String> groups,
    String messageKey,
    List<String> arguments,
    String link,
    boolean pressing) {

  public Notice(
      String key,
      Set<UUID> persons,
      Set<String> groups,
      String messageKey,
      List<String> arguments,
      String link) {
    this(key, persons, groups, messageKey, arguments, link, false);
  }

  public Notice thatPresses() {
    return new Notice(key, persons, groups, messageKey, arguments, link, true);
  }
}
