package org.entente.recovery;

import java.util.UUID;

/** An instalment of another award that is lowered. */
public record Target(UUID disbursement, UUID award, int instalment) {}
