package org.entente.application;

import java.util.UUID;

/** An application goes on to review; published in the transaction that decided so. */
public record ApplicationEligible(UUID application) {}
