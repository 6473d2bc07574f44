package org.entente.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementTexts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the agreement's page which versions of its text there are. */
@Component
class VersionsOfAgreement implements AgreementTexts {

  private final VersionTable versions;
  private final DraftTable drafts;

  VersionsOfAgreement(VersionTable versions, DraftTable drafts) {
    this.versions = versions;
    this.drafts = drafts;
  }

  @Override
  @Transactional(readOnly = true)
  public List<TextVersion> versions(UUID agreementId) {
    List<TextVersion> all = new ArrayList<>();
    versions.all(agreementId).forEach(version -> all.add(frozen(version)));
    drafts
        .open(agreementId)
        .ifPresent(
            copy -> all.add(new TextVersion(all.size() + 1, State.WORKING, null, null, null)));
    all.sort(Comparator.comparing(TextVersion::number).reversed());
    return all;
  }

  private static TextVersion frozen(FrozenVersion version) {
    return new TextVersion(
        version.number(),
        version.superseded().isPresent() ? State.SUPERSEDED : State.FROZEN,
        version.hash(),
        version.frozenAt(),
        "/agreements/" + version.agreementId() + "/versions/" + version.number());
  }
}
