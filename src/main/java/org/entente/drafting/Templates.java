package org.entente.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.agreement.Agreement;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;

/** Standard wordings from which texts are generated. */
public interface Templates {

  /**
   * The text of an agreement as its template words it today.
   *
   * @return empty where no template of this key has all the agreement's languages
   */
  Optional<Generated> generate(String key, Agreement agreement);

  /** Keys of the templates that there are, sorted. */
  List<String> keys();

  /**
   * Adds a version of a template. Languages left out keep their older wording.
   *
   * @param texts in the format of {@code agreement-templates/README.md}
   * @return the number of the new version
   * @throws Refusal invalid, with language and line, where a text cannot be read
   */
  int supply(String key, Map<Language, String> texts, Actor actor);

  /** A text and what it was made from. */
  record Generated(String template, int version, AgreementText text) {}
}
