package org.entente.bank.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Function;
import org.entente.bank.account.BankAccounts;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankFiles;
import org.entente.secret.SecretBox;
import org.springframework.stereotype.Component;

/** Files of banks that are kept, sealed, until they are booked: read once more. */
@Component
class KeptAnswers {

  private final AnswerFiles store;
  private final BankFiles files;
  private final BankAccounts accounts;
  private final SecretBox box;

  KeptAnswers(AnswerFiles store, BankFiles files, BankAccounts accounts, SecretBox box) {
    this.store = store;
    this.files = files;
    this.accounts = accounts;
    this.box = box;
  }

  /** Lies on the disk in the clear only as long as it is read. */
  <T> T read(UUID id, Function<BankFile, T> reading) {
    try {
      Path kept = Files.createTempFile("entente-bank", ".xml");
      try {
        Files.write(kept, box.open(store.content(id), AnswerIntake.purpose(id)));
        return reading.apply(files.open(kept, accounts.own()));
      } finally {
        Files.deleteIfExists(kept);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
