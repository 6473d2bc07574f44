package org.entente.signature;

import java.time.LocalDate;
import java.util.UUID;
import org.entente.form.UploadedFile;
import org.entente.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A signature that was given on paper, as an officer records it.
 *
 * @param name as written beside the signature
 * @param onBehalfOf null where they signed in their own name
 * @param mandate what allows it; null where they signed in their own name
 * @param scan of the signed page
 */
public record RecordPaper(
    UUID agreementId,
    UUID lineId,
    LocalDate signedOn,
    String place,
    String name,
    String title,
    @Nullable String onBehalfOf,
    @Nullable String mandate,
    UploadedFile scan,
    String activity,
    Actor actor) {}
