package org.entente.takeover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.document.BlobStore;
import org.entente.document.FileCheck;
import org.entente.people.Person;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Goes through a ZIP file twice, so that one scan at a time is in memory. */
@Service
class StoredScans implements Scans {

  private final TakeoverStore store;
  private final FileCheck files;
  private final BlobStore blobs;
  private final AuditLog audit;
  private final TransactionOperations transaction;

  StoredScans(
      TakeoverStore store,
      FileCheck files,
      BlobStore blobs,
      AuditLog audit,
      TransactionOperations transaction) {
    this.store = store;
    this.files = files;
    this.blobs = blobs;
    this.audit = audit;
    this.transaction = transaction;
  }

  @Override
  public List<Finding> add(UUID sheetId, String fileName, byte[] content, Person officer) {
    if (store.find(sheetId).isEmpty()) {
      throw Refusal.notFound();
    }
    Map<ContentHash, String> accepted = new HashMap<>();
    List<Finding> refused = new ArrayList<>();
    each(fileName, content, (name, scan) -> check(name, scan, accepted, refused));
    transaction.executeWithoutResult(
        status -> {
          store.lock(sheetId);
          each(fileName, content, (name, scan) -> keep(sheetId, name, scan, accepted));
          audit.record(
              AuditEvent.of(TakeoverSubjects.of(sheetId), "takeover.scansAdded", officer.actor())
                  .with("file", fileName));
        });
    return refused;
  }

  private static void each(String fileName, byte[] content, BiConsumer<String, byte[]> scan) {
    if (ScanArchive.is(content, fileName)) {
      ScanArchive.each(content, scan);
    } else {
      scan.accept(fileName, content);
    }
  }

  private void check(
      String name, byte[] scan, Map<ContentHash, String> accepted, List<Finding> refused) {
    try {
      accepted.put(key(name, scan), files.accept(name, scan));
    } catch (Refusal refusal) {
      refused.add(
          new Finding(
              refusal.messageKey(), refusal.arguments().stream().map(Object::toString).toList()));
    }
  }

  private void keep(UUID sheet, String name, byte[] scan, Map<ContentHash, String> accepted) {
    String mediaType = accepted.get(key(name, scan));
    if (mediaType != null) {
      String sha256 = blobs.put(scan, mediaType, name).sha256().hex();
      store.keepScan(sheet, RowScans.plain(name), sha256);
    }
  }

  /** The same content may be right under one name and wrong under another. */
  private static ContentHash key(String name, byte[] scan) {
    return ContentHash.of(name + " " + ContentHash.of(scan).hex());
  }

  @Override
  public List<String> names(UUID sheetId) {
    return List.copyOf(store.scans(sheetId).keySet());
  }
}
