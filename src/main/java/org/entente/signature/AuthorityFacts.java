package org.entente.signature;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import org.entente.agreement.Agreement;
import org.entente.agreement.EuroValues;
import org.entente.agreement.PartyNames;
import org.entente.agreement.Terms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the decision table {@code signature-authority} reads of an agreement. */
@Component
class AuthorityFacts {

  private final PartyNames names;
  private final EuroValues values;

  AuthorityFacts(PartyNames names, EuroValues values) {
    this.names = names;
    this.values = values;
  }

  /** By the names the table uses; {@code termYears} is null for an agreement without end. */
  Map<String, Object> of(Agreement agreement) {
    Terms terms = agreement.terms();
    Map<String, Object> facts = new HashMap<>();
    facts.put("type", terms.type().name());
    facts.put("ownKind", names.of(terms.ownParty()).kind());
    facts.put("partnerKind", names.of(terms.counterpart()).kind());
    facts.put("valueEur", values.euros(terms.value()));
    facts.put("termYears", termYears(terms.startsOn(), terms.endsOn()));
    facts.put("languages", terms.languages().size());
    return facts;
  }

  /** Begun years: five years and a day are six. */
  static @Nullable Integer termYears(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {
    if (startsOn == null || endsOn == null) {
      return null;
    }
    Period term = Period.between(startsOn, endsOn.plusDays(1));
    return term.getYears() + (term.minusYears(term.getYears()).isZero() ? 0 : 1);
  }
}
