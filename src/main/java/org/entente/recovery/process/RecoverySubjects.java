package org.entente.recovery.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** A recovery goes by its reference, its amount and its beneficiary. */
@Component
class RecoverySubjects implements CaseSubjects {

  private final Recoveries recoveries;
  private final RecoveryTitles titles;

  RecoverySubjects(Recoveries recoveries, RecoveryTitles titles) {
    this.recoveries = recoveries;
    this.titles = titles;
  }

  @Override
  public String kind() {
    return Recovery.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return recoveries
        .find(caseRef.id())
        .map(
            recovery ->
                new Subject(
                    recovery.reference(),
                    titles.of("recovery.subject", recovery.amount()),
                    "RECOVERY",
                    LocalizedText.of(Language.EN, recovery.beneficiary())));
  }

  @Override
  public Map<UUID, String> references(Collection<UUID> ids) {
    return recoveries.references(ids);
  }

  @Override
  public List<CaseRef> search(String words, int limit) {
    return recoveries.search(words, limit).stream().map(id -> Recovery.ref(id)).toList();
  }
}
