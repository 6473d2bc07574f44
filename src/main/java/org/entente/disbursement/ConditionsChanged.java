package org.entente.disbursement;

import java.util.UUID;

/** Published by whoever knows of a condition: those of this award are to be tested again. */
public record ConditionsChanged(UUID award) {}
