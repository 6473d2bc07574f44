package org.entente.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office of a partner, or a person by what they do there; reached by e-mail or telephone.
 *
 * @param duty what to turn to it for, {@code Incoming students}
 * @param name of the office or person, null where the duty says enough
 * @param endedOn since when nobody is reached there, null while somebody is
 * @param version goes up with each change; a form sends it back
 */
public record Contact(
    UUID id,
    UUID partnerId,
    String duty,
    @Nullable String name,
    @Nullable String email,
    @Nullable String phone,
    @Nullable LocalDate endedOn,
    long version) {}
