package org.entente.disbursement;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Condition;
import org.entente.award.Instalment;

/** Knows of one condition whether it holds; without such a bean a condition never does. */
public interface ConditionEvidence {

  Condition condition();

  Optional<Evidence> find(Award award, Instalment instalment);
}
