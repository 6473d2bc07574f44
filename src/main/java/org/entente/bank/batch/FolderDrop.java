package org.entente.bank.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.entente.bank.account.BankAccount;
import org.entente.bank.account.BankAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts released files into their accounts’ folders: written under another name, forced to the disk,
 * then renamed, so that nobody takes half a file. Cut off in between, the same bytes come again
 * under the same name and message id, by which the bank knows them.
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
    Path folder =
        accounts
            .line(batch.account())
            .map(BankAccount::folder)
            .orElseThrow(() -> new IllegalStateException("no folder any more"));
    byte[] content = batches.leave(id).orElse(null);
    if (content != null) {
      put(folder.resolve("out"), batch.fileName(), content);
      batches.dropped(id);
    }
  }

  static void put(Path folder, String name, byte[] content) throws IOException {
    Files.createDirectories(folder);
    Path whole = folder.resolve(name);
    if (Files.exists(whole) && Arrays.equals(Files.readAllBytes(whole), content)) {
      return;
    }
    Path part = folder.resolve(UUID.randomUUID() + "-" + name + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    force(folder);
  }

  /** The name as well, where the system lets a folder be forced. */
  private static void force(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      LOG.debug("The folder {} cannot be forced to the disk", folder, e);
    }
  }
}
