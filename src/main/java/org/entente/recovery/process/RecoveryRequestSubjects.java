package org.entente.recovery.process;

import java.util.Optional;
import org.entente.recovery.Recoveries;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Money;
import org.entente.workflow.CaseSubjects;
import org.springframework.stereotype.Component;

/** A request goes by its recovery's reference, what is asked for, and the beneficiary. */
@Component
class RecoveryRequestSubjects implements CaseSubjects {

  private final Recoveries recoveries;
  private final RecoveryTitles titles;

  RecoveryRequestSubjects(Recoveries recoveries, RecoveryTitles titles) {
    this.recoveries = recoveries;
    this.titles = titles;
  }

  @Override
  public String kind() {
    return RecoveryRequest.KIND;
  }

  @Override
  public Optional<Subject> find(CaseRef caseRef) {
    return recoveries
        .request(caseRef.id())
        .map(request -> subject(recoveries.get(request.recovery()), request));
  }

  private Subject subject(Recovery recovery, RecoveryRequest request) {
    Money amount = request.amount().isPositive() ? request.amount() : recovery.outstanding();
    return new Subject(
        recovery.reference(),
        titles.of("recovery.request." + request.kind(), amount),
        "RECOVERY",
        LocalizedText.of(Language.EN, recovery.beneficiary()));
  }
}
