package org.entente.signature;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.agreement.FiledDocument;
import org.entente.audit.AuditLog;
import org.entente.document.Blob;
import org.entente.document.BlobStore;
import org.entente.document.StoredFile;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sealed copy of an agreement: made once, after all have signed. */
@Service
public class SealedCopies {

  private static final String PDF = "application/pdf";

  private final Agreements agreements;
  private final RoundTable rounds;
  private final SignedText text;
  private final SealedFile file;
  private final BlobStore blobs;
  private final AuditLog audit;
  private final Clock clock;

  SealedCopies(
      Agreements agreements,
      RoundTable rounds,
      SignedText text,
      SealedFile file,
      BlobStore blobs,
      AuditLog audit,
      Clock clock) {
    this.agreements = agreements;
    this.rounds = rounds;
    this.text = text;
    this.file = file;
    this.blobs = blobs;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Seals the signed text; sealed already means done. Runs in a job: it takes seconds.
   *
   * @throws IllegalStateException when somebody has not signed, the text is not the signed one, or
   *     our own seal does not validate: the job is retried and an incident shows
   */
  @Transactional
  public void seal(UUID agreementId, String activity) {
    SigningRound round = rounds.lockLive(agreementId).orElseThrow(Refusal::notFound);
    if (round.state() == RoundState.SEALED) {
      return;
    }
    if (!round.allSigned() || !text.unchanged(round)) {
      throw new IllegalStateException("round " + round.id() + " cannot be sealed as it stands");
    }
    Agreement agreement = agreements.get(agreementId);
    Blob blob = blobs.put(file.of(agreement, round), PDF, name(agreement));
    Instant now = clock.instant();
    rounds.markSealed(round.id(), blob.sha256(), now);
    audit.record(
        SigningRounds.event(agreementId, "signature.sealed", Actor.SYSTEM, activity)
            .with("round", round.number())
            .with("file", blob.sha256().hex())
            .with("bytes", blob.size())
            .on(round.hash()));
    agreements.file(
        agreementId,
        new FiledDocument(
            FiledDocument.Kind.SEALED, blob.sha256(), name(agreement), round.version(), now),
        Actor.SYSTEM);
    agreements.entered(agreementId, AgreementStatus.SIGNED, Actor.SYSTEM);
  }

  /** The sealed file; empty until there is one. Who may read it is the caller's to check. */
  @Transactional(readOnly = true)
  public Optional<StoredFile> file(UUID agreementId) {
    return rounds.live(agreementId).map(SigningRound::sealedBlob).map(blobs::get);
  }

  static String name(Agreement agreement) {
    return agreement.reference() + "-sealed.pdf";
  }
}
