package org.entente.bank.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.bank.answer.AfterAlls;
import org.entente.bank.answer.AnswerConfirmations;
import org.entente.bank.answer.AnswerDesk;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a second person decides about files that somebody brought, as on the pages. */
@RestController
class SecondLookApi {

  private final AnswerConfirmations confirmations;
  private final AfterAlls afterAlls;
  private final AnswerDesk desk;
  private final CurrentActor current;

  SecondLookApi(
      AnswerConfirmations confirmations,
      AfterAlls afterAlls,
      AnswerDesk desk,
      CurrentActor current) {
    this.confirmations = confirmations;
    this.afterAlls = afterAlls;
    this.desk = desk;
    this.current = current;
  }

  @PostMapping("/api/bank/answers/{id}/confirm")
  @Described(
      "Confirms a file that another person brought: it is booked then. Not by whoever made or gets"
          + " a payment in it.")
  @Answers(refusals = {409, 422})
  AnswerView confirm(@PathVariable UUID id, @Valid @RequestBody SeenFile seen) {
    confirmations.confirm(id, seen.sha256(), current.actor());
    return AnswerView.of(desk.get(id));
  }

  @PostMapping("/api/bank/answers/{id}/decline")
  @Described("Has a file that waits for a second person not booked at all.")
  @Answers(refusals = {409, 422})
  AnswerView decline(@PathVariable UUID id, @Valid @RequestBody Why why) {
    confirmations.decline(id, why.reason(), current.actor());
    return AnswerView.of(desk.get(id));
  }

  @PostMapping("/api/bank/answers/{id}/records/{position}/ask")
  @Described("Asks for a record that contradicts to be booked after all; another person decides.")
  @Answers(refusals = {409, 422})
  AnswerView ask(
      @PathVariable UUID id, @PathVariable String position, @Valid @RequestBody Why why) {
    afterAlls.ask(id, number(position), why.reason(), current.actor());
    return AnswerView.of(desk.get(id));
  }

  @PostMapping("/api/bank/answers/{id}/records/{position}/book")
  @Described(
      "Books a record after all, as another person asked for; not by whoever brought the file, or"
          + " made or gets the payment.")
  @Answers(refusals = {409, 422})
  AnswerView book(@PathVariable UUID id, @PathVariable String position) {
    afterAlls.book(id, number(position), current.actor());
    return AnswerView.of(desk.get(id));
  }

  @PostMapping("/api/bank/answers/{id}/records/{position}/decline")
  @Described("Leaves a record as it is, although another person asked for its booking.")
  @Answers(refusals = {409, 422})
  AnswerView declineRecord(
      @PathVariable UUID id, @PathVariable String position, @Valid @RequestBody Why why) {
    afterAlls.decline(id, number(position), why.reason(), current.actor());
    return AnswerView.of(desk.get(id));
  }

  /** Whoever names no number names no record. */
  private static int number(String position) {
    try {
      return Integer.parseInt(position);
    } catch (NumberFormatException e) {
      throw Refusal.notFound();
    }
  }

  /** The file that somebody looked at. */
  @Described("The file that you looked at.")
  record SeenFile(
      @Described(value = "Hash of its bytes.", format = "sha256")
          @NotNull
          @Pattern(regexp = "[0-9a-f]{64}")
          String sha256) {}

  /** In the person's own words. */
  @Described("A reason in your own words.")
  record Why(
      @Described(value = "Why.", example = "Confirmed by the bank on the telephone.")
          @NotNull
          @Size(min = 5, max = 2000)
          String reason) {}
}
