package org.entente.signature;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.Agreements;
import org.entente.agreement.Route;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.Templates;
import org.entente.drafting.TextApprovals;
import org.springframework.stereotype.Component;

/**
 * The text that is signed is the text that was approved, or the standard wording where the route
 * asks for no review, and still the text that is stored.
 */
@Component
class SignedText {

  private final Drafts drafts;
  private final TextApprovals approvals;
  private final Agreements agreements;
  private final Templates templates;

  SignedText(Drafts drafts, TextApprovals approvals, Agreements agreements, Templates templates) {
    this.drafts = drafts;
    this.approvals = approvals;
    this.agreements = agreements;
    this.templates = templates;
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
    return valid.isEmpty()
        ? standard(round)
        : valid.stream().allMatch(a -> a.hash().equals(round.hash()));
  }

  /** Without any review only the wording of the template as it stands is signed. */
  private boolean standard(SigningRound round) {
    Agreement agreement = agreements.get(round.agreementId());
    Route route = agreement.route();
    return route != null
        && !route.reviewed()
        && templates
            .generate(route.template(), agreement)
            .filter(generated -> generated.text().hash().equals(round.hash()))
            .isPresent();
  }
}
