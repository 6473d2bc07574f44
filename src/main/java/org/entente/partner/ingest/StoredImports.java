package org.entente.partner.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.entente.partner.ImportState;
import org.entente.partner.PartnerImport;
import org.entente.partner.PartnerImports;
import org.entente.partner.UnusableRow;
import org.entente.partner.ingest.read.SourceFile;
import org.entente.shared.Actor;
import org.entente.shared.Ids;
import org.entente.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredImports implements PartnerImports {

  private static final int PAGE = 500;
  private static final int LONGEST_NAME = 200;

  private final ImportStore imports;
  private final ChunkStore chunks;
  private final ImportRowStore rows;
  private final ImportAttempt attempt;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredImports(
      ImportStore imports,
      ChunkStore chunks,
      ImportRowStore rows,
      ImportAttempt attempt,
      ApplicationEventPublisher events,
      Clock clock) {
    this.imports = imports;
    this.chunks = chunks;
    this.rows = rows;
    this.attempt = attempt;
    this.events = events;
    this.clock = clock;
  }

  /** There is work: published when its transaction has been committed. */
  record Requested() {}

  @Override
  @Transactional
  public List<UUID> request(List<GivenFile> files, boolean everyKind, Actor actor) {
    UUID upload = Ids.next(clock);
    Instant now = clock.instant();
    List<UUID> ids = new ArrayList<>();
    for (GivenFile file : files) {
      UUID id = Ids.next(clock);
      imports.insert(id, upload, plain(file.name()), everyKind, actor, now);
      keep(id, file);
      ids.add(imports.underWay(id).map(other -> instead(id, other)).orElse(id));
    }
    events.publishEvent(new Requested());
    return ids;
  }

  private void keep(UUID id, GivenFile file) {
    try (InputStream bytes = file.open()) {
      ChunkStore.Kept kept = chunks.keep(id, bytes);
      imports.kept(id, kept, SourceFile.guess(chunks.content(id)).orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID instead(UUID id, UUID other) {
    imports.forget(id);
    return other;
  }

  @Override
  public boolean work() {
    return attempt.work();
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<PartnerImport> find(UUID id) {
    return imports.find(id);
  }

  @Override
  @Transactional(readOnly = true)
  public List<PartnerImport> newest(Optional<UUID> after, int limit) {
    return imports.newest(after.orElse(null), limit);
  }

  @Override
  @Transactional(readOnly = true)
  public Map<ImportState, Integer> counts() {
    return imports.counts();
  }

  @Override
  @Transactional(readOnly = true)
  public List<UnusableRow> unusable(UUID id, int afterNumber, int limit) {
    return rows.unusable(id, afterNumber, limit);
  }

  @Override
  public void eachUnusable(UUID id, Consumer<UnusableRow> each) {
    List<UnusableRow> page = rows.unusable(id, 0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(each);
      page = rows.unusable(id, page.get(page.size() - 1).number(), PAGE);
    }
  }

  @Override
  @Transactional
  public void cancel(UUID id) {
    if (!imports.cancel(id)) {
      throw Refusal.conflict("partner-import.ended");
    }
    events.publishEvent(new Requested());
  }

  @Override
  @Transactional
  public void retry(UUID id) {
    if (!imports.retry(id)) {
      throw Refusal.conflict("partner-import.notFailed");
    }
    events.publishEvent(new Requested());
  }

  /** The last part of a path, without what no file name has. */
  private static String plain(String name) {
    String last = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
    return last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
  }
}
