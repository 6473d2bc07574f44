package org.entente.grant;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an amount depends on.
 *
 * @param country of the host, ISO 3166-1 alpha-2
 * @param distanceKm from here to the host in a straight line, null where nobody asked: then no
 *     travel is paid
 * @param until the last day, included
 */
public record RateFacts(
    UUID programme,
    String country,
    @Nullable Integer distanceKm,
    LocalDate from,
    LocalDate until) {}
