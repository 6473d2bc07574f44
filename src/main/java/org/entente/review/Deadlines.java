package org.entente.review;

import java.time.Instant;

/**
 * When a reviewer is reminded, when their review is due, when they hear that they will be replaced,
 * and when they are.
 */
public record Deadlines(Instant remind, Instant due, Instant warn, Instant replace) {}
