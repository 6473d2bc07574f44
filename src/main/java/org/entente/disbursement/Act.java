package org.entente.disbursement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who did one step of an order.
 *
 * @param onBehalf for whom, null for their own office
 */
public record Act(UUID by, String name, @Nullable UUID onBehalf, Instant at) {}
