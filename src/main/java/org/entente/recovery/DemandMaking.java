package org.entente.recovery;

import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.shared.Act;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Jsonb;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A finance officer writes the demand that another person approves. */
@Service
@Transactional
public class DemandMaking {

  private final RecoveryStore store;
  private final ClaimStore claims;
  private final PayingAccounts accounts;
  private final RecoveryBars bars;
  private final RecoveryHistory history;
  private final Clock clock;

  DemandMaking(
      RecoveryStore store,
      ClaimStore claims,
      PayingAccounts accounts,
      RecoveryBars bars,
      RecoveryHistory history,
      Clock clock) {
    this.store = store;
    this.claims = claims;
    this.accounts = accounts;
    this.bars = bars;
    this.history = history;
    this.clock = clock;
  }

  /** Our accounts in its currency. */
  @Transactional(readOnly = true)
  public List<PayingAccount> accounts(UUID id) {
    Currency currency = store.get(id).currency();
    return accounts.all().stream().filter(each -> each.currency().equals(currency)).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Refusal> objection(UUID id, Actor actor) {
    return bars.againstTakingPart(store.get(id), actor);
  }

  /**
   * @throws Refusal 403 for the beneficiary, 409 where nothing is to be demanded, 422 for an
   *     account in another currency and a reason that says nothing
   */
  public void make(UUID id, String account, String reason, Actor actor) {
    Recovery recovery = store.lock(id);
    Refusal.raise(bars.againstTakingPart(recovery, actor));
    if (!recovery.toDemand().isPositive() || claims.open(recovery).isPresent()) {
      throw Refusal.conflict("recovery.demand.over", recovery.reference());
    }
    PayingAccount ours =
        accounts(id).stream()
            .filter(each -> each.id().equals(account))
            .findFirst()
            .orElseThrow(() -> Refusal.invalid("recovery.demand.account"));
    Claim claim = claim(recovery, ours, Reasons.checked(reason), actor);
    claims.insert(id, claim);
    history.record(
        RecoveryHistory.of(recovery, "made", actor)
            .at("makeDemand")
            .with("amount", claim.amount())
            .with("bankAccount", claim.account())
            .on(claim.hash()));
  }

  private Claim claim(Recovery recovery, PayingAccount ours, String reason, Actor actor) {
    int number = claims.of(recovery).size() + 1;
    String account = ours.debtor().account().value();
    Map<String, String> content = new TreeMap<>();
    content.put("account", account);
    content.put("amount", recovery.toDemand().amount().toPlainString());
    content.put("award", recovery.award().toString());
    content.put("currency", recovery.currency().getCurrencyCode());
    content.put("number", Integer.toString(number));
    content.put("reason", reason);
    content.put("reference", recovery.reference());
    String written = Jsonb.write(content);
    return new Claim(
        number,
        recovery.toDemand(),
        account,
        reason,
        written,
        ContentHash.of(written),
        Act.of(actor, clock.instant()),
        null,
        "",
        null,
        null);
  }
}
