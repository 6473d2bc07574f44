package org.entente.document;

import java.time.Instant;
import org.entente.shared.ContentHash;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the signature page, printed in each of the agreement's languages.
 *
 * @param role in which role: signatory, on-behalf signatory, witness of honour
 * @param name of the person who signed
 * @param title the person's office: Rector, Dean
 * @param onBehalfOf the organisation or person represented by mandate, where it is another one
 * @param place where it was signed; null where nobody said
 * @param signedAt printed as date and time in UTC, for paper as the date alone
 * @param hash of the text this person saw
 * @param authority the rule that allowed it, as a sentence; null where none applies (a witness)
 */
public record SignatureEntry(
    LocalizedText role,
    String name,
    LocalizedText title,
    LocalizedText organisation,
    @Nullable LocalizedText onBehalfOf,
    @Nullable String place,
    Instant signedAt,
    SignatureMeans how,
    ContentHash hash,
    @Nullable LocalizedText authority) {}
