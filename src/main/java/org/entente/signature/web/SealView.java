package org.entente.signature.web;

import java.util.Optional;
import org.entente.document.SealReport;

/** A validation as its reader sees it: whether to rely on the file, and if not, why not. */
record SealView(SealReport report) {

  /** What is wrong, in the order in which it is looked for. */
  enum Finding {
    NO_SEAL,
    ADDED,
    CHANGED,
    UNTRUSTED
  }

  public String state() {
    return finding()
        .map(found -> found == Finding.UNTRUSTED ? "unknown" : "broken")
        .orElse("intact");
  }

  public boolean good() {
    return finding().isEmpty();
  }

  /** Empty only where the file passed: unchanged, whole, and sealed with a key we trust. */
  public Optional<Finding> finding() {
    if (!report.sealed()) {
      return Optional.of(Finding.NO_SEAL);
    }
    if (!report.coversWholeDocument()) {
      return Optional.of(Finding.ADDED);
    }
    if (!report.intact()) {
      return Optional.of(Finding.CHANGED);
    }
    return report.passed() ? Optional.empty() : Optional.of(Finding.UNTRUSTED);
  }
}
