package org.entente.drafting;

import java.util.Map;
import java.util.UUID;
import org.entente.shared.Language;

/**
 * What another module knows about an agreement and its text states, like the instalments of a
 * grant.
 */
public interface TextDetails {

  /**
   * Values by the placeholder they stand for; blank lines in one make paragraphs. Empty for an
   * agreement of which it knows nothing.
   */
  Map<String, String> of(UUID agreementId, Language language);
}
