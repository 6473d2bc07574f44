package org.entente.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** How far an agreement is signed: told by the module that collects signatures. */
public interface AgreementSignatures {

  /** Lines of the latest round, in order; none before one was opened. */
  List<Line> lines(UUID agreementId);

  /** True when each line of the open or sealed round is signed. */
  boolean allSigned(UUID agreementId);

  /** Nobody signs until the transaction ends; whoever is signing is waited for. */
  void hold(UUID agreementId);

  /** The sealed PDF, once there is one. */
  Optional<SealedCopy> sealedCopy(UUID agreementId);

  /**
   * @param role message key suffix: {@code SIGNATORY}, {@code ON_BEHALF_SIGNATORY}, {@code
   *     WITNESS_OF_HONOUR}
   * @param name who signed; null while nobody has
   */
  record Line(
      String role,
      LocalizedText title,
      LocalizedText organisation,
      @Nullable String name,
      State state,
      @Nullable Instant signedAt,
      @Nullable ContentHash hash) {}

  /** What became of a line. */
  enum State {
    OPEN,
    SIGNED,
    REFUSED,
    VOID
  }

  /**
   * @param lastSignedAt when the last party signed
   */
  record SealedCopy(ContentHash blob, String fileName, int textVersion, Instant lastSignedAt) {}
}
