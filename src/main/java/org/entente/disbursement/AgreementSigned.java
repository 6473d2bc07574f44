package org.entente.disbursement;

import java.util.Optional;
import java.util.UUID;
import org.entente.agreement.AgreementSignatures;
import org.entente.agreement.Agreements;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.award.Instalment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Both have signed the grant agreement, and it is sealed. */
@Component
class AgreementSigned implements ConditionEvidence {

  private final Agreements agreements;
  private final ObjectProvider<AgreementSignatures> signatures;

  AgreementSigned(Agreements agreements, ObjectProvider<AgreementSignatures> signatures) {
    this.agreements = agreements;
    this.signatures = signatures;
  }

  @Override
  public Condition condition() {
    return Condition.AGREEMENT_SIGNED;
  }

  @Override
  public Optional<Evidence> find(Award award, Instalment instalment) {
    UUID agreement = award.agreement();
    AgreementSignatures signed = signatures.getIfAvailable();
    return agreement == null || signed == null
        ? Optional.empty()
        : signed
            .sealedCopy(agreement)
            .map(
                copy ->
                    new Evidence(
                        agreements.get(agreement).reference(),
                        "/agreements/" + agreement,
                        copy.lastSignedAt()));
  }
}
