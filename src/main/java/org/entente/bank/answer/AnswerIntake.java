package org.entente.bank.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.BankReaders;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.answer.AnswerFile.Why;
import org.entente.database.Afterwards;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankFileFault;
import org.entente.iso20022.BankFiles;
import org.entente.people.Role;
import org.entente.secret.SecretBox;
import org.entente.shared.Actor;
import org.entente.shared.ContentHash;
import org.entente.shared.Ids;
import org.entente.shared.Notice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files of banks. Each is read to its end before anything of it counts, and the same bytes
 * are one file, however often and on whichever way they come.
 */
@Component
public class AnswerIntake {

  private static final int LONGEST_NAME = 150;

  private final BankFiles files;
  private final BankAccounts accounts;
  private final AnswerFiles store;
  private final SecretBox box;
  private final AuditLog audit;
  private final Afterwards afterwards;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transactions;
  private final Clock clock;

  public AnswerIntake(
      BankFiles files,
      BankAccounts accounts,
      AnswerFiles store,
      SecretBox box,
      AuditLog audit,
      Afterwards afterwards,
      ApplicationEventPublisher events,
      TransactionTemplate transactions,
      Clock clock) {
    this.files = files;
    this.accounts = accounts;
    this.store = store;
    this.box = box;
    this.audit = audit;
    this.afterwards = afterwards;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @param id of the file, the earlier one where it was known
   * @param again whether it was known
   */
  public record Taken(UUID id, boolean again) {}

  /**
   * @throws BankFileFault where it is not taken; that it came is kept
   */
  public Taken take(String given, Path file, Source source, Actor actor) throws IOException {
    String name = name(given);
    byte[] bytes = Files.readAllBytes(file);
    try {
      BankFile read = files.open(file, accounts.own());
      UUID id = Ids.next(clock);
      String sealed = box.seal(bytes, purpose(id));
      return Objects.requireNonNull(
          transactions.execute(status -> keep(id, name, source, read, sealed, actor)));
    } catch (BankFileFault fault) {
      refused(name, source, ContentHash.of(bytes), fault, actor);
      throw fault;
    }
  }

  /** The last part of it, on one line. */
  private static String name(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    return clean.isEmpty() ? "answer" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }

  static String purpose(UUID id) {
    return "bank.answer " + id;
  }

  private Taken keep(
      UUID id, String name, Source source, BankFile file, String sealed, Actor actor) {
    boolean waits = source.byHand();
    AnswerState state = waits ? AnswerState.UNCONFIRMED : AnswerState.WAITING;
    if (!store.insert(id, name, source, file, sealed, actor, state)) {
      return again(store.taken(file.hash()).orElseThrow(), name, source, actor);
    }
    audit.record(
        AuditEvent.of(AnswerFile.ref(id), "bank.answerTaken", actor)
            .with("file", name)
            .with("source", source)
            .with("kind", file.message().kind().code())
            .with("count", file.records())
            .on(file.hash()));
    if (waits) {
      events.publishEvent(waits(id, name));
    }
    return new Taken(id, false);
  }

  private static Notice waits(UUID id, String name) {
    return new Notice(
        "bank-answer-waits:" + id,
        Set.of(),
        BankReaders.RELEASING.stream().map(Role::key).collect(Collectors.toSet()),
        "notice.bank.answerWaits",
        List.of(name),
        "/bank/answers/" + id);
  }

  /** The bank itself brings what a person brought before: then nobody has to confirm it. */
  private Taken again(AnswerFile before, String name, Source source, Actor actor) {
    audit.record(
        AuditEvent.of(AnswerFile.ref(before.id()), "bank.answerAgain", actor)
            .with("file", name)
            .with("source", source)
            .on(before.hash()));
    if (!source.byHand()) {
      store.confirm(before.id(), actor);
    }
    return new Taken(before.id(), true);
  }

  private void refused(
      String name, Source source, ContentHash hash, BankFileFault fault, Actor actor) {
    UUID id = Ids.next(clock);
    Why why = why(fault);
    // A program's request is undone as a whole; that the file came has to stay.
    afterwards.run(() -> keepRefused(id, name, source, hash, why, actor));
  }

  static Why why(BankFileFault fault) {
    return new Why(
        fault.messageKey(),
        fault.arguments().stream()
            .map(each -> each instanceof Number ? each : (Object) String.valueOf(each))
            .toList());
  }

  private void keepRefused(
      UUID id, String name, Source source, ContentHash hash, Why why, Actor actor) {
    transactions.executeWithoutResult(
        status -> {
          store.insertRefused(id, name, source, hash, why, actor);
          audit.record(
              AuditEvent.of(AnswerFile.ref(id), "bank.answerRefused", actor)
                  .with("file", name)
                  .with("source", source)
                  .with("kind", why.messageKey().substring("iso20022.fault.".length()))
                  .on(hash));
        });
  }
}
