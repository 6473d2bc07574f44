package org.entente.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.Actor;

/** What other modules know of agreements, and how they say that a case moved on. */
public interface Agreements {

  Optional<Agreement> find(UUID id);

  /**
   * @throws org.entente.shared.Refusal NOT_FOUND where there is none
   */
  Agreement get(UUID id);

  /** Those of the given ids that there are. */
  Map<UUID, Agreement> findAll(Collection<UUID> ids);

  /** Those that the words fit, the newest first, whoever may read them. */
  List<UUID> search(String words, int limit);

  /**
   * The case has entered a stage; already there means nothing is written. Writes the event {@code
   * agreement.entered}. A closed agreement stays closed.
   */
  void entered(UUID id, AgreementStatus status, Actor actor);

  /** Files a document with the agreement; the same file under the same kind is filed once. */
  void file(UUID id, FiledDocument document, Actor actor);

  /** What has been filed, newest first. */
  List<FiledDocument> documents(UUID id);
}
