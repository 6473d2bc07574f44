package org.entente.ledger;

import java.util.UUID;
import org.entente.shared.Actor;
import org.entente.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens an envelope and asks for its first amount, as one step. */
@Service
public class Opening {

  private final Envelopes envelopes;
  private final EnvelopeChanges changes;

  Opening(Envelopes envelopes, EnvelopeChanges changes) {
    this.envelopes = envelopes;
    this.changes = changes;
  }

  @Transactional
  public UUID open(NewEnvelope envelope, Money amount, String reason, Actor actor) {
    UUID id = envelopes.open(envelope, actor);
    changes.request(new NewChange(id, ChangeKind.OPENING, amount, null, null, reason), actor);
    return id;
  }
}
