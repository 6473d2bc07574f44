package org.entente.payee;

import java.util.UUID;

/**
 * Somebody can be paid on these details from now on; published in the transaction that makes it so.
 */
public record DetailsPayable(UUID payee, UUID version) {}
