package org.entente.drafting.api;

import java.util.List;
import java.util.UUID;
import org.entente.agreement.AgreementAccess;
import org.entente.api.Described;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The texts of an agreement, and what changed between them. */
@RestController
class VersionApi {

  private final Drafts drafts;
  private final AgreementAccess access;
  private final CurrentActor current;

  VersionApi(Drafts drafts, AgreementAccess access, CurrentActor current) {
    this.drafts = drafts;
    this.access = access;
    this.current = current;
  }

  @GetMapping("/api/agreements/{id}/versions")
  @Described("The frozen texts of an agreement, first to last, with their content hashes.")
  Versions list(@PathVariable UUID id) {
    access.get(id, current.person());
    return new Versions(drafts.versions(id).stream().map(VersionLine::of).toList());
  }

  @GetMapping("/api/agreements/{id}/versions/{number}")
  @Described("One frozen text, in one of its languages.")
  VersionText one(
      @PathVariable UUID id,
      @Described("Number of the version, from 1.") @PathVariable int number,
      @Described("One of its languages; left out: yours, else its first.")
          @RequestParam(required = false)
          @Nullable Tag lang) {
    access.get(id, current.person());
    FrozenVersion version = drafts.version(id, number);
    return VersionText.of(version, language(version.text(), lang));
  }

  @GetMapping("/api/agreements/{id}/redline")
  @Described("What changed between two texts in one language: runs per clause.")
  RedlineView redline(
      @PathVariable UUID id,
      @Described("Number of the older version.") @RequestParam int from,
      @Described("Number of the newer version.") @RequestParam int to,
      @Described("One of its languages; left out: yours, else its first.")
          @RequestParam(required = false)
          @Nullable Tag lang) {
    access.get(id, current.person());
    Language language = language(drafts.version(id, to).text(), lang);
    return RedlineView.of(from, to, drafts.redline(id, from, to, language));
  }

  private static Language language(AgreementText text, @Nullable Tag asked) {
    List<Language> languages = text.languages();
    if (asked != null) {
      return languages.stream()
          .filter(language -> language.tag().equals(asked.name()))
          .findFirst()
          .orElseThrow(Refusal::notFound);
    }
    Language reader = Language.of(LocaleContextHolder.getLocale());
    return languages.contains(reader) ? reader : languages.get(0);
  }

  /** Languages as addresses name them. */
  enum Tag {
    en,
    fr,
    es,
    ar
  }

  @Described("Frozen texts.")
  record Versions(List<VersionLine> items) {}
}
