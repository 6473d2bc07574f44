package org.entente.grant;

import java.util.Collections;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.CaseRef;
import org.entente.shared.LocalizedText;

/**
 * A programme of grants. Its rates stand in the decision table {@code grant-rates}.
 *
 * @param code what people call it by, unique: {@code MOB-OUT}
 * @param currency of all its envelopes and amounts
 */
public record Programme(
    UUID id,
    String code,
    ProgrammeKind kind,
    LocalizedText name,
    Set<Audience> audience,
    Payer payer,
    Currency currency,
    long version) {

  public Programme {
    audience = Collections.unmodifiableSet(EnumSet.copyOf(audience));
  }

  public CaseRef ref() {
    return new CaseRef("programme", id);
  }
}
