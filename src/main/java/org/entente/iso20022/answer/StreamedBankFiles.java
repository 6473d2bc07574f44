package org.entente.iso20022.answer;

import java.nio.file.Path;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankFiles;
import org.entente.iso20022.OwnAccounts;
import org.springframework.stereotype.Component;

/** Reads twice rather than keep what it read. */
@Component
class StreamedBankFiles implements BankFiles {

  @Override
  public BankFile open(Path file, OwnAccounts ours) {
    return ReadFile.of(file, ours);
  }
}
