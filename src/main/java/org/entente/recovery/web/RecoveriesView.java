package org.entente.recovery.web;

import java.util.List;
import org.entente.recovery.query.RecoveryRow;
import org.jspecify.annotations.Nullable;

/** The list of recoveries. */
public record RecoveriesView(
    RecoverySearch request,
    List<RecoveryRow> rows,
    List<RecoveryFacet> states,
    int all,
    String csv,
    String xlsx,
    @Nullable String first,
    @Nullable String next) {}
