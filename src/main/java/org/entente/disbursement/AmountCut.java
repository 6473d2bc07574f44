package org.entente.disbursement;

import java.util.Optional;
import org.entente.award.Award;
import org.entente.award.Instalment;

/** Why less of an instalment is paid: a stay was shortened. Asked when its conditions hold. */
public interface AmountCut {

  Optional<Cut> cut(Award award, Instalment instalment);
}
