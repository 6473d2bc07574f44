package org.entente.disbursement;

/** Somebody asks not to pay an instalment any more. */
public record Stop(String reason, Act asked) {}
