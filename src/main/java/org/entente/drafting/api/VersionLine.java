package org.entente.drafting.api;

import java.time.Instant;
import java.util.List;
import org.entente.api.Described;
import org.entente.api.Texts;
import org.entente.drafting.FrozenVersion;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/** A frozen text without its clauses. */
@Described("A numbered, immutable state of an agreement's text.")
record VersionLine(
    @Described("From 1, without gaps.") int number,
    @Described(value = "SHA-256 of its canonical form.", format = "sha256") String contentHash,
    @Described("The authentic languages, in the order in which they are printed.")
        List<String> languages,
    Texts title,
    Instant frozenAt,
    @Described("Who found the language texts to agree.") String frozenBy,
    @Described("When the next version took its place; null for the latest.")
        @Nullable Instant supersededAt) {

  static VersionLine of(FrozenVersion version) {
    return new VersionLine(
        version.number(),
        version.hash().hex(),
        version.text().languages().stream().map(Language::tag).toList(),
        Texts.of(version.text().title()),
        version.frozenAt(),
        version.frozenBy().name(),
        version.supersededAt());
  }
}
