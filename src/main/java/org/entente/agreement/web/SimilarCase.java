package org.entente.agreement.web;

import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A case that a proposal may double; title and link for those only who may read it. */
public record SimilarCase(
    String reference, @Nullable LocalizedText title, Badge badge, @Nullable String link) {}
