package org.entente.review;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * One application's place in a ranking.
 *
 * @param place from one; no two applications share one
 * @param score weighted mean of its reviewers' points, in percent with four decimals
 * @param tieRule by which step of the rule it stands apart from a neighbour with the same score:
 *     {@code criterion:<key>}, {@code spread}, {@code submitted} or {@code reference}; empty where
 *     no neighbour has
 */
public record Place(
    int place, UUID application, BigDecimal score, Standing standing, String tieRule) {}
