package org.entente.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.audit.RuleFired;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One round of signatures on one frozen version.
 *
 * @param number of the round within its agreement, from 1
 * @param version number of the version that is signed
 * @param rule the decision that named the signatories
 * @param lines in the order of signing
 * @param sealedBlob the sealed PDF, null until there is one
 */
public record SigningRound(
    UUID id,
    UUID agreementId,
    int number,
    int version,
    ContentHash hash,
    RoundState state,
    RuleFired rule,
    Instant openedAt,
    @Nullable VoidReason voidReason,
    @Nullable Instant sealedAt,
    @Nullable ContentHash sealedBlob,
    List<SignatureLine> lines) {

  public SigningRound {
    lines = List.copyOf(lines);
  }

  /**
   * @throws Refusal not found, where the line is another round's
   */
  public SignatureLine line(UUID lineId) {
    return lines.stream()
        .filter(line -> line.id().equals(lineId))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The line whose turn it is. */
  public Optional<SignatureLine> due() {
    return lines.stream().filter(line -> line.state().open()).findFirst();
  }

  public boolean allSigned() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.state() == LineState.SIGNED);
  }
}
