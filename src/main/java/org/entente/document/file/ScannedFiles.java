package org.entente.document.file;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.document.MalwareScan;
import org.entente.document.MalwareScan.Verdict;
import org.entente.form.FileArrival;
import org.entente.form.UploadedFile;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the scanner said of files that just came in. It is asked as they arrive, so that nobody
 * holds a connection to the database while a scanner takes its time.
 */
@Component
class ScannedFiles implements FileArrival {

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final int KEPT = 500;

  private final MalwareScan scanner;
  private final Clock clock;
  private final Map<ContentHash, Said> said =
      Collections.synchronizedMap(
          new LinkedHashMap<ContentHash, Said>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ContentHash, Said> eldest) {
              return size() > KEPT;
            }
          });

  ScannedFiles(MalwareScan scanner, Clock clock) {
    this.scanner = scanner;
    this.clock = clock;
  }

  /**
   * Asks anew: what was said of the same content before could grow old in the transaction that
   * follows. Where one has begun, it was asked at the request's beginning.
   */
  @Override
  public void arrived(UploadedFile file) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      said.remove(ContentHash.of(file.content()));
    }
    verdict(file.content());
  }

  Verdict verdict(byte[] content) {
    ContentHash hash = ContentHash.of(content);
    @Nullable Said before = said.get(hash);
    if (before != null && clock.instant().isBefore(before.at.plus(FRESH))) {
      return before.verdict;
    }
    Verdict verdict = scanner.scan(content);
    said.put(hash, new Said(verdict, clock.instant()));
    return verdict;
  }

  private record Said(Verdict verdict, Instant at) {}
}
