package org.entente.award;

import java.util.UUID;

/** Both have signed and the money is committed; published in that transaction. */
public record AwardCommitted(UUID award) {}
