package org.entente.grant;

import java.time.Instant;
import java.util.UUID;

/** A call closes later than it said. Published in the transaction that moves the deadline. */
public record CallExtended(UUID call, Instant closesAt) {}
