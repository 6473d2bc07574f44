package org.entente.bank.api;

import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.entente.api.Answers;
import org.entente.api.Described;
import org.entente.bank.BankReaders;
import org.entente.bank.answer.AnswerDesk;
import org.entente.bank.answer.AnswerIntake;
import org.entente.bank.answer.Source;
import org.entente.people.CurrentActor;
import org.entente.shared.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers of banks, brought by programs. A program's request is one transaction, so the file is
 * taken in it and booked by a job right after it.
 */
@RestController
class BankAnswerApi {

  private final AnswerDesk desk;
  private final AnswerIntake intake;
  private final BankReaders readers;
  private final CurrentActor current;

  BankAnswerApi(AnswerDesk desk, AnswerIntake intake, BankReaders readers, CurrentActor current) {
    this.desk = desk;
    this.intake = intake;
    this.readers = readers;
    this.current = current;
  }

  @PostMapping("/api/bank/answers")
  @Described(
      "Brings a bank’s file. It is read wholly and taken, or refused with line and reason; what was"
          + " found in it is asked at its own address. The same bytes again are the same file.")
  @Answers(status = 201, refusals = 422)
  ResponseEntity<AnswerView> bring(@Valid @RequestBody SentAnswer sent) throws IOException {
    Path file = Files.createTempFile("entente-bank", ".xml");
    try {
      Files.write(file, bytes(sent.content()));
      AnswerIntake.Taken taken = intake.take(sent.name(), file, Source.API, current.actor());
      return ResponseEntity.created(URI.create("/api/bank/answers/" + taken.id()))
          .body(AnswerView.of(desk.get(taken.id())));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static byte[] bytes(String content) {
    try {
      return Base64.getMimeDecoder().decode(content);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("bank.answer.base64");
    }
  }

  @GetMapping("/api/bank/answers/{id}")
  @Described("One of the banks’ files: how far it is booked, and what was found in it.")
  AnswerView one(@PathVariable UUID id) {
    if (!readers.include(current.person().id())) {
      throw Refusal.notFound();
    }
    return AnswerView.of(desk.get(id));
  }
}
