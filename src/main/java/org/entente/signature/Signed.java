package org.entente.signature;

import java.time.Instant;
import java.util.UUID;
import org.entente.document.SignatureMeans;
import org.entente.shared.ContentHash;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it was given.
 *
 * @param personId null for somebody without an account
 * @param onBehalfOfId null for a principal without an account
 * @param onBehalfOf whom the signatory represents by mandate, null in one's own name
 * @param mandate what allows it: a decision, a power of attorney, for a deputy the row of the
 *     decision; always there where somebody signs on behalf of another
 * @param hash of the text that was signed
 * @param scan the signed paper, null for a signature given here
 * @param recordedBy who recorded a signature on paper
 */
public record Signed(
    @Nullable UUID personId,
    String name,
    @Nullable LocalizedText title,
    @Nullable UUID onBehalfOfId,
    @Nullable String onBehalfOf,
    @Nullable String mandate,
    @Nullable String place,
    SignatureMeans how,
    Instant at,
    ContentHash hash,
    @Nullable ContentHash scan,
    @Nullable String recordedBy) {}
