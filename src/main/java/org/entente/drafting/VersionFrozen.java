package org.entente.drafting;

import java.util.UUID;
import org.entente.shared.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * A version was frozen; published in the freezing transaction. Whoever holds approvals of an
 * earlier hash marks them superseded in the same transaction.
 *
 * @param previousHash of the version before, null for the first one
 */
public record VersionFrozen(
    UUID agreementId, int number, ContentHash hash, @Nullable ContentHash previousHash) {}
