package org.entente.disbursement;

import org.entente.shared.Act;

/** Somebody asks not to pay an instalment any more. */
public record Stop(String reason, Act asked) {}
