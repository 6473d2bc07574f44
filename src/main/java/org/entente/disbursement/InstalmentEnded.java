package org.entente.disbursement;

import java.util.UUID;

/** Nothing more of an instalment is paid; published in the transaction that ends it. */
public record InstalmentEnded(UUID award, int instalment) {}
