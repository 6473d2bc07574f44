package org.entente.legalreview;

import java.time.Instant;

/**
 * Something reviewers say to each other about a clause. It never leaves the house.
 *
 * @param clause key of the clause
 * @param version number of the version it was written on
 */
public record ClauseComment(
    String clause, int version, String author, Instant writtenAt, String text) {}
