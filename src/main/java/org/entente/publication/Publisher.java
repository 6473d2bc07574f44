package org.entente.publication;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes.
 *
 * @param prefix of all our identifiers, as 360Giving gave it to us: {@code 360G-abc}
 * @param organisation our identifier by a list of org-id.guide: {@code GB-COH-01234567}
 * @param licence canonical address of the licence that the data is under
 */
public record Publisher(
    String prefix, String organisation, String name, @Nullable URI website, URI licence) {}
