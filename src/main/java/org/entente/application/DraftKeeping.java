package org.entente.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.audit.AuditEvent;
import org.entente.audit.AuditLog;
import org.entente.document.BlobStore;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/** Writes what was sent into a draft whose application is held. */
@Component
class DraftKeeping {

  /** So many files are looked through by a person. */
  static final int MOST_FILES = 20;

  private final DraftStore drafts;
  private final BlobStore blobs;
  private final AuditLog audit;

  DraftKeeping(DraftStore drafts, BlobStore blobs, AuditLog audit) {
    this.drafts = drafts;
    this.blobs = blobs;
    this.audit = audit;
  }

  /**
   * @throws DraftChanged where it was saved elsewhere in between, and differently
   */
  Draft keep(Standing standing, Sent sent) {
    Draft current = drafts.find(standing.id()).orElseThrow(Refusal::notFound);
    Map<String, List<String>> fields = fields(sent);
    List<String> differing = differing(current.fields(), fields);
    if (sent.version() != current.version() && !differing.isEmpty()) {
      throw new DraftChanged(current, differing);
    }
    if (!differing.isEmpty()) {
      drafts.save(standing.id(), fields);
    }
    sent.files().forEach(file -> add(current, file));
    Draft kept = drafts.find(standing.id()).orElseThrow(Refusal::notFound);
    if (kept.files().size() > MOST_FILES) {
      throw Refusal.invalid("application.files.many", MOST_FILES);
    }
    return kept;
  }

  private void add(Draft draft, CheckedFile file) {
    var blob = blobs.put(file.content(), file.mediaType(), file.name());
    if (drafts.add(draft.id(), file.field(), file.name(), blob)) {
      audit.record(
          AuditEvent.of(draft.ref(), "application.fileAdded", draft.applicant().actor())
              .with("name", file.name())
              .with("sha256", file.sha256().hex()));
    }
  }

  /** What the database can keep: all but one character. */
  static Map<String, List<String>> fields(Sent sent) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    sent.fields()
        .forEach(
            (key, values) ->
                fields.put(
                    key, values.stream().map(value -> value.replace('\0', '\uFFFD')).toList()));
    return fields;
  }

  /** A field left empty and one not sent are the same. */
  static List<String> differing(Map<String, List<String>> one, Map<String, List<String>> other) {
    Set<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    return new ArrayList<>(keys)
        .stream().filter(key -> !said(one, key).equals(said(other, key))).toList();
  }

  private static List<String> said(Map<String, List<String>> fields, String key) {
    return fields.getOrDefault(key, List.of()).stream().filter(value -> !value.isEmpty()).toList();
  }
}
