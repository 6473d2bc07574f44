package org.entente.award;

import java.time.Instant;
import org.entente.shared.ContentHash;

/**
 * What the applicant was told.
 *
 * @param acceptBy the clock decides, to the second
 * @param letter the file that says so
 */
public record Offer(Instant at, Instant acceptBy, ContentHash letter) {}
