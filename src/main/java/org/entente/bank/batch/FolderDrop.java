package org.entente.bank.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leaves released files in their accounts’ folders. Cut off between folder and database, the file
 * is not left again, whether the bank has taken it or not. Where the account has another folder by
 * now, or none, the earlier one has to be closed to the file before it goes on.
 */
@Component
public class FolderDrop {

  private static final Logger LOG = LoggerFactory.getLogger(FolderDrop.class);
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final BatchStore store;
  private final Batches batches;
  private final BankAccounts accounts;

  FolderDrop(BatchStore store, Batches batches, BankAccounts accounts) {
    this.store = store;
    this.batches = batches;
    this.accounts = accounts;
  }

  /** All that are due; one that fails stands in no other's way. */
  public void go() {
    store.adopt(
        accounts.lines().stream()
            .filter(line -> line.folder() != null)
            .map(BankAccount::id)
            .toList());
    store.due().forEach(this::safely);
  }

  private void safely(UUID id) {
    try {
      if (store.claim(id, PAUSE)) {
        drop(id);
      }
    } catch (IOException | RuntimeException e) {
      LOG.error("The file {} is not in its folder yet", id, e);
      store.failed(id, PAUSE, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  void drop(UUID id) throws IOException {
    Batch batch = batches.get(id);
    String elsewhere = batches.elsewhere(batch);
    if (elsewhere != null) {
      if (!new OutFolder(Path.of(elsewhere)).close(batch.fileName())) {
        throw new IllegalStateException("may lie in " + elsewhere);
      }
      batches.backHome(id, elsewhere);
    }
    Path folder = accounts.line(batch.account()).map(BankAccount::folder).orElse(null);
    if (folder != null) {
      leave(batch, folder);
    } else if (elsewhere == null) {
      throw new IllegalStateException("no folder any more");
    }
  }

  private void leave(Batch batch, Path folder) throws IOException {
    OutFolder out = new OutFolder(folder);
    out.open();
    byte[] content = batches.leave(batch.id(), OutFolder.name(folder)).orElse(null);
    if (content != null) {
      out.leave(batch.fileName(), content);
      batches.dropped(batch.id());
    }
  }
}
