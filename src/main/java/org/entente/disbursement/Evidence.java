package org.entente.disbursement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a condition holds.
 *
 * @param what a reference or a name, the same in every language
 * @param link a path of this application where it can be looked at; null where there is none
 * @param since from when on it holds
 */
public record Evidence(String what, @Nullable String link, Instant since) {}
