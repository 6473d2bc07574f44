package org.entente.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something for somebody who has no account here; published as an application event, mailed by
 * {@code notify} through its outbox.
 *
 * @param key permanent and unique: the same notice published twice is one mail
 * @param address where it goes, checked by whoever took it
 * @param name who reads it; the address where nobody said
 * @param messageKey text of {@code messages/*.properties}: its first line is the subject
 * @param link a path of this application
 * @param leave path of the page where they end such mails; null for what they have to know
 */
public record OutsideNotice(
    String key,
    String address,
    String name,
    Language language,
    String messageKey,
    List<String> arguments,
    String link,
    @Nullable String leave) {

  public OutsideNotice {
    arguments = List.copyOf(arguments);
  }

  public OutsideNotice(
      String key,
      String address,
      String name,
      Language language,
      String messageKey,
      List<String> arguments,
      String link) {
    this(key, address, name, language, messageKey, arguments, link, null);
  }
}
