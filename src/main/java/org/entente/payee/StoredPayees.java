package org.entente.payee;

import java.util.Optional;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who pay ask. */
@Service
@Transactional
class StoredPayees implements Payees {

  private final DetailsStore store;
  private final NumberStore numbers;
  private final PayeeNotices notices;
  private final AuditLog audit;

  StoredPayees(DetailsStore store, NumberStore numbers, PayeeNotices notices, AuditLog audit) {
    this.store = store;
    this.numbers = numbers;
    this.notices = notices;
    this.audit = audit;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PayableDetails> payable(UUID payee) {
    return store
        .standing(payee)
        .filter(details -> details.state() == DetailsState.PAYABLE)
        .flatMap(numbers::open);
  }

  @Override
  @Transactional(readOnly = true)
  public PayeeState state(UUID payee) {
    return store.standing(payee).map(details -> details.state().ofPayee()).orElse(PayeeState.NONE);
  }

  @Override
  public PayableDetails open(UUID version, Actor actor, String why) {
    Details details = store.find(version).orElseThrow(Refusal::notFound);
    audit.record(AuditEvent.of(details.ref(), "payee.lookedAt", actor).with("reason", why));
    return numbers.open(details).orElseThrow(Refusal::notFound);
  }

  @Override
  public void hold(UUID version) {
    store.lock(version);
  }

  @Override
  public void refuted(UUID version, String reasonCode, Actor actor) {
    Details details = store.lock(version);
    if (details.state() != DetailsState.PAYABLE && details.state() != DetailsState.REPLACED) {
      return;
    }
    if (details.payableFrom() == null) {
      return;
    }
    store.end(version, DetailsState.REFUTED, reasonCode, actor);
    audit.record(AuditEvent.of(details.ref(), "payee.refuted", actor).with("reason", reasonCode));
    notices.payee(details, "refuted");
    notices.office(details, "refuted");
  }
}
