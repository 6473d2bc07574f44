package org.entente.signature.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.signature.SignatureLine;
import org.entente.signature.SigningRound;
import org.entente.signature.SigningRounds;
import org.entente.signature.VoidReason;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.TaskDone;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a signatory what became of the answer; the text or the mandate may have stopped it. */
@Component
class SigningOutcomes {

  private final SigningRounds rounds;
  private final MessageSource messages;

  SigningOutcomes(SigningRounds rounds, MessageSource messages) {
    this.rounds = rounds;
    this.messages = messages;
  }

  void tell(Completion.Done done, RedirectAttributes after) {
    OpenTask task = done.task();
    after.addFlashAttribute(TaskDone.FLASH, TaskDone.of(done));
    UUID lineId = UUID.fromString(Objects.requireNonNull(task.element()));
    List<SigningRound> all = rounds.all(task.caseId());
    SigningRound round =
        all.stream()
            .filter(r -> r.lines().stream().anyMatch(line -> line.id().equals(lineId)))
            .findFirst()
            .orElseThrow();
    String outcome = outcome(round, round.line(lineId));
    boolean stopped = outcome.equals("TEXT_CHANGED") || outcome.equals("MANDATE_LOST");
    after.addFlashAttribute(
        stopped ? "warned" : "said",
        messages.getMessage(
            "signature.done." + outcome,
            new Object[] {task.reference()},
            LocaleContextHolder.getLocale()));
  }

  private static String outcome(SigningRound round, SignatureLine line) {
    return switch (line.state()) {
      case SIGNED, REFUSED, PASSED -> line.state().name();
      case WAITING, VOID ->
          Objects.requireNonNullElse(round.voidReason(), VoidReason.TEXT_CHANGED).name();
    };
  }
}
