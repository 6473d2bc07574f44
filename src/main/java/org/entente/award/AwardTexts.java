package org.entente.award;

import java.util.Map;
import java.util.UUID;
import org.entente.drafting.TextDetails;
import org.entente.shared.Language;
import org.springframework.stereotype.Component;

/** What the text of a grant agreement states of its award. */
@Component
class AwardTexts implements TextDetails {

  private final Awards awards;
  private final AwardWords words;

  AwardTexts(Awards awards, AwardWords words) {
    this.awards = awards;
    this.words = words;
  }

  @Override
  public Map<String, String> of(UUID agreementId, Language language) {
    return awards
        .ofAgreement(agreementId)
        .map(
            award ->
                Map.of(
                    "grantPurpose", words.purpose(award, language),
                    "grantDerivation", words.derivation(award, language),
                    "grantInstalments", words.plan(award, language)))
        .orElse(Map.of());
  }
}
