package org.entente.bank.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.Channel;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.entente.bank.batch.Draft.Transfer;
import org.entente.bank.transmission.PaymentMoves;
import org.entente.bank.transmission.SealedContents;
import org.entente.iso20022.PaymentFile;
import org.entente.iso20022.PaymentFiles;
import org.entente.shared.Actor;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Ids;
import org.entente.shared.Notice;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a file of what waits for an account and a day. What cannot stand in it says why and keeps
 * no other from being paid; what is released later stands in the next one.
 */
@Component
public class BatchMaking {

  private static final int MOST = 10_000;

  private final BatchStore store;
  private final BankAccounts accounts;
  private final SealedContents contents;
  private final PaymentFiles files;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  BatchMaking(
      BatchStore store,
      BankAccounts accounts,
      SealedContents contents,
      PaymentFiles files,
      AuditLog audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.contents = contents;
    this.files = files;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What came of it. That some payments do not fit is kept, so it is no refusal.
   *
   * @param batch null where none of the payments fits
   */
  public record Made(@org.jspecify.annotations.Nullable UUID batch, int unfit) {}

  /**
   * @param day execution day; what should have been executed earlier is taken along
   * @throws Refusal 409 where nothing waits
   */
  @Transactional
  public Made make(String account, LocalDate day, Actor actor) {
    BankAccount from = accounts.line(account).orElseThrow(Refusal::notFound);
    if (from.account().channel() != Channel.FILE) {
      throw Refusal.conflict("bank.batch.line", from.account().name());
    }
    List<Transfer> waiting =
        store.waiting(account, day, MOST).stream()
            .map(payment -> new Transfer(payment, contents.open(payment)))
            .toList();
    if (waiting.isEmpty()) {
      throw Refusal.conflict("bank.batch.nothing");
    }
    Draft draft = draft(from, day);
    Map<Integer, List<FieldRefusal.Field>> problems = problems(draft, waiting);
    problems.forEach((place, fields) -> unfit(waiting.get(place), fields));
    List<Transfer> fitting =
        IntStream.range(0, waiting.size())
            .filter(place -> !problems.containsKey(place))
            .mapToObj(waiting::get)
            .toList();
    if (!fitting.isEmpty()) {
      write(draft, fitting, actor);
    }
    return new Made(fitting.isEmpty() ? null : draft.id(), problems.size());
  }

  private Draft draft(BankAccount from, LocalDate day) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    LocalDate today = LocalDate.ofInstant(now, from.day().zone());
    UUID id = Ids.next(clock);
    String reference = store.nextReference(now.atZone(ZoneOffset.UTC).getYear());
    String message = reference + "-" + id.toString().substring(28);
    return new Draft(
        id, reference, message, from.account(), day.isBefore(today) ? today : day, now);
  }

  /** By the payment's place; what is wrong with our own part concerns them all. */
  private Map<Integer, List<FieldRefusal.Field>> problems(Draft draft, List<Transfer> waiting) {
    List<FieldRefusal.Field> all = files.problems(draft.of(waiting));
    List<FieldRefusal.Field> ours =
        all.stream().filter(problem -> !problem.path().startsWith("transfers[")).toList();
    if (!ours.isEmpty()) {
      throw new FieldRefusal(Refusal.Kind.INVALID, "iso20022.batch.refused", ours);
    }
    return all.stream()
        .collect(
            Collectors.groupingBy(
                problem ->
                    Integer.parseInt(
                        problem.path().replaceFirst("^transfers\\[(\\d+)\\].*", "$1"))));
  }

  private void unfit(Transfer transfer, List<FieldRefusal.Field> fields) {
    UUID order = transfer.payment().order();
    store.unfit(order, fields);
    audit.record(
        AuditEvent.of(PaymentMoves.ref(order), "bank.unfit", Actor.SYSTEM)
            .with("reference", transfer.payment().endToEndId())
            .with(
                "fields",
                fields.stream()
                    .map(FieldRefusal.Field::path)
                    .distinct()
                    .collect(Collectors.joining(", "))));
    events.publishEvent(
        new Notice(
            "bank-unfit:" + order,
            Set.of(),
            Set.of("finance-officer"),
            "notice.bank.unfit",
            List.of(transfer.payment().endToEndId()),
            "/bank/payments/" + order));
  }

  private void write(Draft draft, List<Transfer> fitting, Actor actor) {
    PaymentFile file = files.write(draft.of(fitting));
    store.insert(draft, file, actor);
    audit.record(
        AuditEvent.of(Batch.ref(draft.id()), "bank.batchMade", actor)
            .with("reference", draft.reference())
            .with("bankAccount", draft.account().name())
            .with("count", file.payments())
            .with("amount", file.controlSum().toPlainString() + " " + draft.account().currency())
            .on(file.hash()));
  }
}
