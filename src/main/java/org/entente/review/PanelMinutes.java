package org.entente.review;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.document.Report;
import org.entente.document.ReportPart;
import org.entente.document.ReportPdf;
import org.entente.document.StoredFile;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes of panels, in the languages of their calls; written once. */
@Service
@Transactional
public class PanelMinutes {

  /** What a reader still turns over; a longer ranking is read on the page and in its tables. */
  private static final int PRINTED = 500;

  private final PanelStore panels;
  private final RankingStore rankings;
  private final MinutesRows rows;
  private final MinutesStore store;
  private final Calls calls;
  private final BlobStore blobs;
  private final ReportPdf pdf;
  private final ReviewHistory history;
  private final MessageSource messages;

  PanelMinutes(
      PanelStore panels,
      RankingStore rankings,
      MinutesRows rows,
      MinutesStore store,
      Calls calls,
      BlobStore blobs,
      ReportPdf pdf,
      ReviewHistory history,
      MessageSource messages) {
    this.panels = panels;
    this.rankings = rankings;
    this.rows = rows;
    this.store = store;
    this.calls = calls;
    this.blobs = blobs;
    this.pdf = pdf;
    this.history = history;
    this.messages = messages;
  }

  /** Empty until a job has written them. */
  @Transactional(readOnly = true)
  public Optional<StoredFile> find(UUID call) {
    return store.find(call).map(blobs::get);
  }

  /** Whether there are any yet. */
  @Transactional(readOnly = true)
  public boolean written(UUID call) {
    return store.find(call).isPresent();
  }

  /** Already there means done. */
  public void write(UUID callId) {
    if (store.find(callId).isPresent()) {
      return;
    }
    Call call = calls.get(callId);
    byte[] content = pdf.write(report(call));
    Blob blob = blobs.put(content, "application/pdf", call.reference() + "-minutes.pdf");
    store.keep(callId, blob.sha256());
    history.record(ReviewHistory.ofCall(callId, "minutesWritten", Actor.SYSTEM).on(blob.sha256()));
  }

  private Report report(Call call) {
    Panel panel = panels.find(call.id()).orElseThrow(Refusal::notFound);
    ComputedRanking ranking = rankings.latest(call.id()).orElseThrow(Refusal::notFound);
    MinutesFacts facts = rows.of(call.id(), ranking.id(), PRINTED);
    Map<Language, List<ReportPart>> parts = new EnumMap<>(Language.class);
    Map<Language, String> kinds = new HashMap<>();
    for (Language language : call.languages()) {
      MinutesWords words = new MinutesWords(messages, language);
      parts.put(
          language, new MinutesText(words, call, facts).of(panel, ranking, people(panel, ranking)));
      kinds.put(language, words.say("minutes"));
    }
    return new Report(
        call.reference(),
        new LocalizedText(kinds),
        call.title(),
        call.languages(),
        parts,
        ranking.hash());
  }

  private MinutesText.People people(Panel panel, ComputedRanking ranking) {
    String decided = history.name(ranking.decidedBy());
    UUID principal = ranking.decidedFor();
    return new MinutesText.People(
        history.name(panel.chair()),
        panel.members().stream().map(history::name).sorted().toList(),
        history.name(panel.appointedBy()),
        principal == null ? decided : decided + " (" + history.name(principal) + ")");
  }
}
