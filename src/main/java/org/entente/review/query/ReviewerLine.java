package org.entente.review.query;

import java.util.UUID;

/** How far one reviewer of a call has come. */
public record ReviewerLine(
    UUID person, String name, int open, int scored, int recused, int replaced) {}
