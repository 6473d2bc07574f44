package org.entente.testing;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.award.Award;
import org.entente.award.Instalment;
import org.entente.disbursement.AmountCut;
import org.entente.disbursement.Cut;
import org.springframework.stereotype.Component;

/** Leaves nothing of the first instalment of awards that a test names. */
@Component
public class SampleCut implements AmountCut {

  private final Set<UUID> awards = ConcurrentHashMap.newKeySet();

  public void nothingLeftOf(UUID award) {
    awards.add(award);
  }

  @Override
  public Optional<Cut> cut(Award award, Instalment instalment) {
    return awards.contains(award.id())
        ? Optional.of(new Cut(instalment.amount(), "The stay was called off."))
        : Optional.empty();
  }
}
