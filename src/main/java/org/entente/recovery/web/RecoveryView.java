package org.entente.recovery.web;

import java.util.List;
import org.entente.award.Award;
import org.entente.recovery.Claim;
import org.entente.recovery.Movement;
import org.entente.recovery.PlanLine;
import org.entente.recovery.Recovery;
import org.entente.recovery.RecoveryRequest;
import org.entente.recovery.RequestKind;
import org.jspecify.annotations.Nullable;

/**
 * A recovery as its page shows it.
 *
 * @param claim the latest demand, null before one was made
 * @param next what is to be paid next, null where nothing is
 * @param asking what the reader may ask for
 */
public record RecoveryView(
    Recovery recovery,
    Award award,
    RecoveryBadges.Badge badge,
    @Nullable Claim claim,
    List<Movement> movements,
    List<RecoveryRequest> requests,
    List<PlanLine> plan,
    @Nullable PlanLine next,
    List<RequestKind> asking) {}
