package org.entente.bank.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.FateState;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PayingAccount;
import org.entente.bank.PaymentPart;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.transmission.OutboxRows;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.PaymentMoves.Outcome;
import org.entente.bank.transmission.Transmission;
import org.entente.iso20022.PaymentFile;
import org.entente.people.FreshAction;
import org.entente.people.FreshAuthentication;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files for banks from their making until they are with the bank. */
@Service
public class Batches {

  public static final String RELEASE = "bank.release";

  private final BatchStore store;
  private final BatchFiles files;
  private final OutboxRows payments;
  private final PaymentMoves moves;
  private final PartsInPayments parts;
  private final BankAccounts accounts;
  private final FreshAuthentication fresh;
  private final AuditLog audit;

  Batches(
      BatchStore store,
      BatchFiles files,
      OutboxRows payments,
      PaymentMoves moves,
      PartsInPayments parts,
      BankAccounts accounts,
      FreshAuthentication fresh,
      AuditLog audit) {
    this.store = store;
    this.files = files;
    this.payments = payments;
    this.moves = moves;
    this.parts = parts;
    this.accounts = accounts;
    this.fresh = fresh;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  public Batch get(UUID id) {
    return store.find(id).orElseThrow(Refusal::notFound);
  }

  @Transactional(readOnly = true)
  public Optional<Batch> find(UUID id) {
    return store.find(id);
  }

  @Transactional(readOnly = true)
  public List<Batch> page(@Nullable UUID before, int limit) {
    return store.page(before, limit);
  }

  /**
   * One of two releases, each by a person who neither made nor gets one of the payments and has
   * just signed in again; with the second one it goes. At most one of the two has checked or
   * released an order in it.
   *
   * @param seen hash of the file that the person saw
   */
  @Transactional
  public void release(UUID id, String seen, Actor actor) {
    Batch batch = lock(id);
    if (batch.state() != BatchState.MADE) {
      throw Refusal.conflict("bank.batch.over", batch.reference());
    }
    if (!batch.hash().hex().equals(seen)) {
      throw Refusal.conflict("bank.batch.otherFile", batch.reference());
    }
    demandUnblocked(batch);
    Optional<Refusal> objection = objection(batch, actor);
    if (objection.isPresent()) {
      throw objection.get();
    }
    files.of(batch);
    fresh.use(FreshAction.of(RELEASE, batch.hash()));
    boolean last = batch.first() != null;
    if (last) {
      store.second(id, actor, folder(batch));
    } else {
      store.first(id, actor);
    }
    audit.record(
        AuditEvent.of(Batch.ref(id), last ? "bank.batchReleased" : "bank.batchReleasedOnce", actor)
            .with("reference", batch.reference())
            .with("amount", batch.controlSum())
            .on(batch.hash()));
  }

  /** Why this person must not be one of the two; empty for who may be. */
  private Optional<Refusal> objection(Batch batch, Actor actor) {
    Batch.Released first = batch.first();
    if (first != null && sharesPerson(actor, first.by())) {
      return Optional.of(Refusal.conflict("bank.batch.twice", batch.reference()));
    }
    List<UUID> orders = payments.ofBatch(batch.id()).stream().map(Transmission::order).toList();
    Set<PaymentPart> had = parts.of(orders, actor);
    if (had.contains(PaymentPart.MADE) || had.contains(PaymentPart.BENEFICIARY)) {
      return Optional.of(Refusal.forbidden("bank.batch.own", batch.reference()));
    }
    return first != null
            && had.contains(PaymentPart.APPROVED)
            && parts.of(orders, first.by()).contains(PaymentPart.APPROVED)
        ? Optional.of(Refusal.forbidden("bank.batch.approvers", batch.reference()))
        : Optional.empty();
  }

  private static boolean sharesPerson(Actor one, Actor other) {
    return one.involves(other.personId()) || one.involves(other.onBehalfOf());
  }

  /** Whether this person could release it now. */
  @Transactional(readOnly = true)
  public boolean mayRelease(Batch batch, Actor actor) {
    return batch.state() == BatchState.MADE
        && accounts.find(batch.account()).isPresent()
        && !accounts.blocked(batch.account())
        && objection(batch, actor).isEmpty();
  }

  private boolean folder(Batch batch) {
    return accounts.line(batch.account()).filter(line -> line.folder() != null).isPresent();
  }

  /**
   * By hand: whoever downloads it takes it to the bank. Somebody who comes second is told so, or
   * the bank would get it twice.
   */
  @Transactional
  public void handOver(UUID id, Actor actor) {
    Batch batch = lock(id);
    if (batch.state() == BatchState.SENT) {
      throw Refusal.conflict("bank.batch.handedOver", batch.reference());
    }
    if (batch.state() != BatchState.RELEASED || folder(batch)) {
      throw Refusal.conflict("bank.batch.notReleased", batch.reference());
    }
    demandInHouse(batch);
    demandUnblocked(batch);
    files.of(batch);
    sent(batch, "DOWNLOAD", actor);
  }

  private void demandUnblocked(Batch batch) {
    if (accounts.blocked(batch.account())) {
      throw Refusal.conflict("bank.batch.blocked", name(batch.account()));
    }
  }

  private String name(String account) {
    return accounts.find(account).map(PayingAccount::name).orElse(account);
  }

  private static void demandInHouse(Batch batch) {
    if (!batch.inHouse()) {
      throw Refusal.conflict("bank.batch.leaving", batch.reference());
    }
  }

  /** Its payments are with the bank now. */
  @Transactional
  public void dropped(UUID id) {
    Batch batch = lock(id);
    if (batch.state() == BatchState.RELEASED) {
      sent(batch, "FOLDER", Actor.SYSTEM);
    }
  }

  private void sent(Batch batch, String how, Actor actor) {
    store.sent(batch.id(), how);
    for (Transmission each : payments.ofBatch(batch.id())) {
      Transmission payment = payments.lock(each.order()).orElseThrow();
      if (payment.state() == FateState.QUEUED) {
        moves.move(payment, Outcome.of(FateState.SENT), actor);
      }
    }
    audit.record(
        AuditEvent.of(Batch.ref(batch.id()), "bank.batchSent", actor)
            .with("reference", batch.reference())
            .with("kind", how)
            .on(batch.hash()));
  }

  /** Its payments wait for another file; nobody can send this one any more. */
  @Transactional
  public void takeApart(UUID id, String reason, Actor actor) {
    Batch batch = lock(id);
    if (batch.state() != BatchState.MADE && batch.state() != BatchState.RELEASED) {
      throw Refusal.conflict("bank.batch.over", batch.reference());
    }
    demandInHouse(batch);
    if (reason.strip().length() < 5) {
      throw Refusal.invalid("bank.batch.reason");
    }
    store.takenApart(id);
    audit.record(
        AuditEvent.of(Batch.ref(id), "bank.batchTakenApart", actor)
            .with("reference", batch.reference())
            .with("reason", reason.strip()));
  }

  /** The bytes of a file that is with the bank; each look is written down. */
  @Transactional
  public byte[] download(UUID id, Actor actor) {
    Batch batch = get(id);
    if (batch.state() != BatchState.SENT) {
      throw Refusal.conflict("bank.batch.notReleased", batch.reference());
    }
    demandUnblocked(batch);
    PaymentFile file = files.of(batch);
    audit.record(
        AuditEvent.of(Batch.ref(id), "bank.batchDownloaded", actor)
            .with("reference", batch.reference())
            .on(file.hash()));
    return file.content();
  }

  /**
   * For the folder: of a released file that may go, else nothing. That it may lie there is kept
   * before it does, and not before it could be written.
   */
  @Transactional
  Optional<byte[]> leave(UUID id, String folder) {
    Batch batch = lock(id);
    if (batch.state() != BatchState.RELEASED
        || accounts.blocked(batch.account())
        || mayLieElsewhere(batch, folder)) {
      return Optional.empty();
    }
    byte[] content = files.of(batch).content();
    store.leaving(id, folder);
    return Optional.of(content);
  }

  /** The folder has been closed to it, so it lies nowhere. */
  @Transactional
  void backHome(UUID id, String folder) {
    Batch batch = lock(id);
    if (batch.state() == BatchState.RELEASED && folder.equals(batch.leavingIn())) {
      store.backHome(id);
      audit.record(
          AuditEvent.of(Batch.ref(id), "bank.batchBackHome", Actor.SYSTEM)
              .with("reference", batch.reference())
              .with("remark", folder));
    }
  }

  /** Where it may lie, of which its account knows no longer; null where that is not so. */
  public @Nullable String elsewhere(Batch batch) {
    String folder =
        accounts.line(batch.account()).map(BankAccount::folder).map(OutFolder::name).orElse(null);
    return batch.state() == BatchState.RELEASED && mayLieElsewhere(batch, folder)
        ? batch.leavingIn()
        : null;
  }

  private static boolean mayLieElsewhere(Batch batch, @Nullable String folder) {
    return batch.leavingIn() != null && !batch.leavingIn().equals(folder);
  }

  private Batch lock(UUID id) {
    return store.lock(id).orElseThrow(Refusal::notFound);
  }
}
