package org.entente.signature;

import java.time.Clock;
import java.util.UUID;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.audit.AuditLog;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.document.FileCheck;
import org.entente.document.SignatureMeans;
import org.entente.form.UploadedFile;
import org.entente.shared.Actor;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.signature.OpenLines.OpenLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Signatures given on paper by those who have no account: recorded by an officer, with a scan. */
@Service
public class PaperSignatures {

  private final Agreements agreements;
  private final OpenLines lines;
  private final LineTable table;
  private final SignedText text;
  private final PaperRules rules;
  private final FileCheck files;
  private final BlobStore blobs;
  private final AuditLog audit;
  private final Clock clock;

  PaperSignatures(
      Agreements agreements,
      OpenLines lines,
      LineTable table,
      SignedText text,
      PaperRules rules,
      FileCheck files,
      BlobStore blobs,
      AuditLog audit,
      Clock clock) {
    this.agreements = agreements;
    this.lines = lines;
    this.table = table;
    this.text = text;
    this.rules = rules;
    this.files = files;
    this.blobs = blobs;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records a signature.
   *
   * @return SIGNED, or TEXT_CHANGED where the stored text is not the round's any more
   * @throws Refusal 409 not this line's turn, 422 a date that cannot be, no principal or mandate,
   *     or a file we do not accept
   */
  @Transactional
  public Signing record(RecordPaper command) {
    OpenLine open = lines.lock(command.agreementId(), command.lineId());
    rules.check(open, command);
    if (!text.unchanged(open.round())) {
      audit.record(
          SigningRounds.event(
                  command.agreementId(),
                  "signature.textFoundChanged",
                  command.actor(),
                  command.activity())
              .with("line", open.line().position())
              .on(open.round().hash()));
      return Signing.TEXT_CHANGED;
    }
    Blob scan = keep(open, command.scan(), command.actor());
    table.markSigned(open.line().id(), signed(open, command, scan));
    audit.record(
        SigningRounds.event(
                command.agreementId(), "signature.recorded", command.actor(), command.activity())
            .with("line", open.line().position())
            .with("organisation", open.line().organisation().in(Language.EN))
            .with("name", command.name())
            .with("title", command.title())
            .with("onBehalfOf", command.onBehalfOf())
            .with("mandate", command.mandate())
            .with("signedOn", command.signedOn())
            .with("place", command.place())
            .with("scan", scan.sha256().hex())
            .on(open.round().hash()));
    return Signing.SIGNED;
  }

  /** They refuse: the round ends for everybody. */
  @Transactional
  public Signing refused(
      UUID agreementId, UUID lineId, String reason, String activity, Actor actor) {
    OpenLine open = lines.lock(agreementId, lineId);
    PaperRules.requireOnPaper(open);
    table.markRefused(lineId, reason.strip(), clock.instant());
    audit.record(
        SigningRounds.event(agreementId, "signature.refusalRecorded", actor, activity)
            .with("line", open.line().position())
            .with("organisation", open.line().organisation().in(Language.EN))
            .with("reason", reason.strip())
            .on(open.round().hash()));
    return Signing.REFUSED;
  }

  private Blob keep(OpenLine open, UploadedFile scan, Actor actor) {
    String mediaType = files.accept(scan.name(), scan.content());
    Blob blob = blobs.put(scan.content(), mediaType, scan.name());
    agreements.file(
        open.round().agreementId(),
        new FiledDocument(
            FiledDocument.Kind.SCAN,
            blob.sha256(),
            scan.name(),
            open.round().version(),
            clock.instant()),
        actor);
    return blob;
  }

  private Signed signed(OpenLine open, RecordPaper command, Blob scan) {
    Language typed = agreements.get(command.agreementId()).terms().textLanguage();
    return new Signed(
        null,
        command.name().strip(),
        LocalizedText.of(typed, command.title().strip()),
        null,
        stripped(command.onBehalfOf()),
        stripped(command.mandate()),
        command.place().strip(),
        SignatureMeans.PAPER,
        PaperRules.instant(command.signedOn()),
        open.round().hash(),
        scan.sha256(),
        command.actor().name());
  }

  private static @Nullable String stripped(@Nullable String text) {
    return text == null ? null : text.strip();
  }
}
