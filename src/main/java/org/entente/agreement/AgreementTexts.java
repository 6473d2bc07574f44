package org.entente.agreement;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/** The versions of an agreement's text: told by the module that keeps them. */
public interface AgreementTexts {

  /** Newest first. */
  List<TextVersion> versions(UUID agreementId);

  /**
   * @param hash null while it is a working copy
   * @param page path of the page that shows this version, null where there is none
   */
  record TextVersion(
      int number,
      State state,
      @Nullable ContentHash hash,
      @Nullable Instant frozenAt,
      @Nullable String page) {}

  /** What a version is good for. */
  enum State {
    WORKING,
    FROZEN,
    SUPERSEDED
  }
}
