package org.entente.iso20022.answer;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.entente.iso20022.AccountReport;
import org.entente.iso20022.BankFile;
import org.entente.iso20022.BankMessage;
import org.entente.iso20022.BankRecord;
import org.entente.iso20022.OwnAccounts;
import org.entente.shared.ContentHash;

/** A file that was read to its end without a fault; its records are read anew each time. */
record ReadFile(
    Path file,
    FileBytes bytes,
    OwnAccounts ours,
    BankMessage message,
    List<AccountReport> reports,
    int records)
    implements BankFile {

  static ReadFile of(Path file, OwnAccounts ours) {
    FileBytes bytes = FileBytes.of(file);
    FileReading reading = FileReading.checking(ours);
    BankMessage message = reading.read(file, bytes);
    return new ReadFile(file, bytes, ours, message, reading.reports(), reading.count());
  }

  @Override
  public ContentHash hash() {
    return bytes.hash();
  }

  @Override
  public void forEach(Consumer<? super BankRecord> each) {
    FileReading.giving(ours, each).read(file, bytes);
  }
}
