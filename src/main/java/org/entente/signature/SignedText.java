package org.entente.signature;

import java.util.List;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.TextApprovals;
import org.springframework.stereotype.Component;

/** The text that is signed is the text that was approved, and still the text that is stored. */
@Component
class SignedText {

  private final Drafts drafts;
  private final TextApprovals approvals;

  SignedText(Drafts drafts, TextApprovals approvals) {
    this.drafts = drafts;
    this.approvals = approvals;
  }

  /** The hash is computed anew from the stored text, and held against round and approvals. */
  boolean unchanged(SigningRound round) {
    FrozenVersion version = drafts.latestFrozen(round.agreementId()).orElse(null);
    if (version == null
        || version.number() != round.version()
        || !drafts.recompute(version).equals(round.hash())) {
      return false;
    }
    List<TextApprovals.Approval> valid =
        approvals.of(round.agreementId()).stream().filter(TextApprovals.Approval::valid).toList();
    return !valid.isEmpty() && valid.stream().allMatch(a -> a.hash().equals(round.hash()));
  }
}
