package org.entente.drafting.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementAccess;
import org.entente.document.AgreementPdf;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Drafts;
import org.entente.drafting.FrozenVersion;
import org.entente.people.CurrentActor;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a text, for whoever may read the agreement. */
@Controller
class VersionController {

  private final Drafts drafts;
  private final AgreementAccess access;
  private final CurrentActor current;
  private final DraftDocument document;
  private final AgreementPdf pdf;

  VersionController(
      Drafts drafts,
      AgreementAccess access,
      CurrentActor current,
      DraftDocument document,
      AgreementPdf pdf) {
    this.drafts = drafts;
    this.access = access;
    this.current = current;
    this.document = document;
    this.pdf = pdf;
  }

  @GetMapping("/agreements/{id}/versions/{number}")
  String version(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Agreement agreement = access.get(id, current.person());
    FrozenVersion version = drafts.version(id, number);
    model.addAttribute("agreement", agreement);
    model.addAttribute("version", version);
    model.addAttribute("versions", drafts.versions(id));
    model.addAttribute("language", language(version.text(), lang));
    return "drafting/version";
  }

  @GetMapping("/agreements/{id}/versions/{number}/changes")
  String changes(
      @PathVariable UUID id,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(required = false) @Nullable String lang,
      Model model) {
    Agreement agreement = access.get(id, current.person());
    FrozenVersion version = drafts.version(id, number);
    FrozenVersion older = drafts.version(id, from == 0 ? Math.max(1, number - 1) : from);
    Language language = language(version.text(), lang);
    model.addAttribute("agreement", agreement);
    model.addAttribute("version", version);
    model.addAttribute("older", older);
    model.addAttribute("versions", drafts.versions(id));
    model.addAttribute("language", language);
    model.addAttribute("redline", drafts.redline(id, older.number(), number, language));
    return "drafting/changes";
  }

  @GetMapping("/agreements/{id}/versions/{number}/draft.pdf")
  ResponseEntity<byte[]> draft(@PathVariable UUID id, @PathVariable int number) {
    Agreement agreement = access.get(id, current.person());
    FrozenVersion version = drafts.version(id, number);
    String name = agreement.reference() + "-v" + number + "-draft.pdf";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(pdf.write(document.of(agreement, version)));
  }

  /** The language asked for, else the reader's, else the first one of the text. */
  private static Language language(AgreementText text, @Nullable String asked) {
    List<Language> languages = text.languages();
    if (asked != null) {
      return languages.stream()
          .filter(language -> language.tag().equals(asked))
          .findFirst()
          .orElseThrow(Refusal::notFound);
    }
    Language reader = Language.of(LocaleContextHolder.getLocale());
    return languages.contains(reader) ? reader : languages.get(0);
  }
}
