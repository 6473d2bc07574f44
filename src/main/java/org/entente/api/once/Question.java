package org.entente.api.once;

import java.util.UUID;

/**
 * What is asked once.
 *
 * @param route method and path
 * @param key as the program chose it
 * @param fingerprint of the body
 */
record Question(UUID person, String route, String key, String fingerprint) {

  /** Names it among all persons' questions. */
  String name() {
    return person + " " + route + " " + key;
  }
}
