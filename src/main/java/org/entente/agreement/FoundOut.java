package org.entente.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.entente.form.UploadedFile;
import org.jspecify.annotations.Nullable;

/**
 * What somebody found out about an existing agreement; null and empty for what is still unknown.
 *
 * @param endless it has no end
 * @param last nobody will find out more: the record is complete as far as it can be
 * @param remark why what is missing stays unknown; empty for none
 */
public record FoundOut(
    @Nullable LocalDate signedOn,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate endsOn,
    boolean endless,
    @Nullable UUID owner,
    List<UploadedFile> scans,
    boolean last,
    String remark) {}
