package org.entente.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** From the sealed text to an agreement in force. */
public interface Activations {

  /**
   * Gives the official number, files the sealed PDF and fixes the dates; once.
   *
   * @return when it takes effect
   * @throws IllegalStateException when there is no sealed copy: the job is to be retried
   */
  Instant archive(UUID id);

  void bringIntoForce(UUID id);

  /** Yearly reports and the evaluation before the end, each once. */
  void createObligations(UUID id);

  /** Publishes the agreement when its title stands in all languages the public reads it in. */
  Publication publish(UUID id);

  /** Languages in which the public lacks a title: of the agreement’s own and the register’s. */
  List<Language> missing(UUID id);

  /** Adds what the public reads; languages not given keep their text. */
  void complete(
      UUID id, @Nullable LocalizedText title, @Nullable LocalizedText summary, Actor actor);

  /** Tells the people concerned, once. */
  void tell(UUID id);
}
