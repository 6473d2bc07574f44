package org.entente.bank.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentPart;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person brings as a bank's answer is booked when a second one has confirmed it, whatever it
 * says: anybody can write such a file. What comes from a folder or over a line needs nobody.
 */
@Service
public class AnswerConfirmations {

  private final AnswerFiles files;
  private final KeptAnswers kept;
  private final ConcernedPayments concerned;
  private final PartsInPayments parts;
  private final SaidLines lines;
  private final AuditLog audit;

  AnswerConfirmations(
      AnswerFiles files,
      KeptAnswers kept,
      ConcernedPayments concerned,
      PartsInPayments parts,
      SaidLines lines,
      AuditLog audit) {
    this.files = files;
    this.kept = kept;
    this.concerned = concerned;
    this.parts = parts;
    this.lines = lines;
    this.audit = audit;
  }

  /** The oldest first. */
  public List<AnswerFile> waiting(int limit) {
    return files.unconfirmed(limit);
  }

  /**
   * @param seen hash of the file that the person saw
   * @throws Refusal 403 for whoever brought it, or made or gets a payment in it; 409 where it waits
   *     no longer
   */
  @Transactional
  public void confirm(UUID id, String seen, Actor actor) {
    AnswerFile file = waiting(id);
    if (!file.hash().hex().equals(seen)) {
      throw Refusal.conflict("bank.answer.otherFile", file.name());
    }
    Refusal.raise(against(file, actor));
    if (!files.confirm(id, actor)) {
      throw Refusal.conflict("bank.answer.over", file.name());
    }
    audit.record(
        AuditEvent.of(AnswerFile.ref(id), "bank.answerConfirmed", actor)
            .with("file", file.name())
            .on(file.hash()));
  }

  /** Why this person does not confirm it; empty for whoever may. */
  public Optional<Refusal> against(AnswerFile file, Actor actor) {
    Actor by = file.by();
    if (actor.involves(by.personId()) || actor.involves(by.onBehalfOf())) {
      return Optional.of(Refusal.forbidden("bank.answer.own", file.name()));
    }
    Set<PaymentPart> had = parts.of(kept.read(file.id(), concerned::of), actor);
    return had.contains(PaymentPart.MADE) || had.contains(PaymentPart.BENEFICIARY)
        ? Optional.of(Refusal.forbidden("bank.answer.part", file.name()))
        : Optional.empty();
  }

  /** It is no file of the bank, or not to be booked; the same bytes may come again. */
  @Transactional
  public void decline(UUID id, String reason, Actor actor) {
    AnswerFile file = waiting(id);
    String why = reason.strip();
    if (why.length() < 5 || why.length() > 2000) {
      throw Refusal.invalid("bank.answer.reason");
    }
    if (!files.decline(id, actor, why)) {
      throw Refusal.conflict("bank.answer.over", file.name());
    }
    audit.record(
        AuditEvent.of(AnswerFile.ref(id), "bank.answerDeclined", actor)
            .with("file", file.name())
            .with("reason", why)
            .on(file.hash()));
  }

  private AnswerFile waiting(UUID id) {
    AnswerFile file = files.find(id).orElseThrow(Refusal::notFound);
    if (file.state() != AnswerState.UNCONFIRMED) {
      throw Refusal.conflict("bank.answer.over", file.name());
    }
    return file;
  }

  /** What would be booked: the first things that the file says, and the payments as they stand. */
  public List<SaidLine> preview(UUID id, int most) {
    return kept.read(id, file -> lines.of(file, most));
  }
}
