package org.entente.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a validation of a sealed PDF found.
 *
 * @param sealed whether there is any seal or signature at all
 * @param intact the seal fits the bytes, and nothing was changed, added or laid over afterwards
 * @param coversWholeDocument no byte stands outside what was sealed
 * @param signer common name in the certificate
 * @param signedAt as the signer's clock says it
 * @param indication {@code TOTAL_PASSED}, {@code INDETERMINATE} or {@code TOTAL_FAILED}; a
 *     certificate that nobody we trust has issued is INDETERMINATE at best
 * @param problems in English, for the operator and the dossier; empty where there are none
 */
public record SealReport(
    boolean sealed,
    boolean intact,
    boolean coversWholeDocument,
    @Nullable String signer,
    @Nullable Instant signedAt,
    @Nullable String indication,
    List<String> problems) {

  public SealReport {
    problems = List.copyOf(problems);
  }

  /** Whether the file may be relied on: unchanged, whole, and sealed with a key we trust. */
  public boolean passed() {
    return intact && coversWholeDocument && "TOTAL_PASSED".equals(indication);
  }

  /** A file without any seal. */
  public static SealReport unsealed(String problem) {
    return new SealReport(false, false, false, null, null, null, List.of(problem));
  }
}
