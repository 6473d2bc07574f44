package org.entente.review;

import java.util.UUID;

/**
 * A call's ranking stands. Published by a job of its own, at least once; the transaction is the
 * job's.
 */
public record RankingDecided(UUID call) {}
