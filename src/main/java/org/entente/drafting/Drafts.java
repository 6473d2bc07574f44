package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.Refusal;

/** The versions of agreements' texts, to be read by who reviews, signs, seals and shows them. */
public interface Drafts {

  /** The version that stands: what is reviewed and signed. */
  Optional<FrozenVersion> latestFrozen(UUID agreementId);

  /**
   * @throws Refusal not found, where there is no such version
   */
  FrozenVersion version(UUID agreementId, int number);

  /** All of an agreement, first to last. */
  List<FrozenVersion> versions(UUID agreementId);

  /**
   * Hash of the text as it is stored now, read anew; differs from {@link FrozenVersion#hash} only
   * when somebody tampered with the table. Compare before each signature.
   */
  ContentHash recompute(FrozenVersion version);

  /** Whoever wrote or froze any version of the text: none of them reviews or signs it. */
  Set<UUID> authors(UUID agreementId);

  /**
   * What changed between two versions, in one language.
   *
   * @throws Refusal not found, where one of the versions is missing
   */
  Redline redline(UUID agreementId, int from, int to, Language language);
}
