package org.entente.grant;

/**
 * How a call's applications are reviewed.
 *
 * @param reviewers how many score each application
 * @param quorum how many scores are enough to rank it, at most {@code reviewers}
 * @param outlier scores of one application that lie further apart than this, on a scale of 100, are
 *     shown to the panel
 */
public record ReviewRules(int reviewers, int quorum, int outlier) {}
