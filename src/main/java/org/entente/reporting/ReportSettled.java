package org.entente.reporting;

import java.util.UUID;

/** What a stay was worth is known; published in the transaction that keeps it. */
public record ReportSettled(UUID award) {}
