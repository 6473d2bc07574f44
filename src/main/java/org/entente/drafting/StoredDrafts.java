package org.entente.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredDrafts implements Drafts {

  private final VersionTable versions;

  StoredDrafts(VersionTable versions) {
    this.versions = versions;
  }

  @Override
  public Optional<FrozenVersion> latestFrozen(UUID agreementId) {
    return versions.latest(agreementId);
  }

  @Override
  public FrozenVersion version(UUID agreementId, int number) {
    return versions.find(agreementId, number).orElseThrow(Refusal::notFound);
  }

  @Override
  public List<FrozenVersion> versions(UUID agreementId) {
    return versions.all(agreementId);
  }

  @Override
  public ContentHash recompute(FrozenVersion version) {
    return version(version.agreementId(), version.number()).text().hash();
  }

  @Override
  public Set<UUID> authors(UUID agreementId) {
    return versions.authors(agreementId);
  }

  @Override
  public Redline redline(UUID agreementId, int from, int to, Language language) {
    return new Redliner(language)
        .compare(version(agreementId, from).text(), version(agreementId, to).text());
  }
}
