package org.entente.award.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.award.Awards;
import org.entente.grant.Calls;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** An award goes by its reference, its call and its beneficiary. */
@Component
class AwardCaseSubjects implements CaseSubjects {

  private final Awards awards;
  private final Calls calls;

  AwardCaseSubjects(Awards awards, Calls calls) {
    this.awards = awards;
    this.calls = calls;
  }

  @Override
  public String kind() {
    return Award.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return awards.find(caseRef.id()).map(this::subject);
  }

  @Override
  public Map<UUID, String> references(Collection<UUID> ids) {
    return awards.references(ids);
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return awards.search(words, limit).stream().map(id -> Award.ref(id)).toList();
  }

  private Subject subject(Award award) {
    Language language = award.beneficiary().language();
    return new Subject(
        award.reference(),
        calls.get(award.call()).title(),
        "AWARD",
        LocalizedText.of(language, award.beneficiary().name()));
  }
}
