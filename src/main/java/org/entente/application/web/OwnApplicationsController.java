package org.entente.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.application.Applicant;
import org.entente.application.ApplicantFile;
import org.entente.application.Application;
import org.entente.application.Applications;
import org.entente.application.AwardsOfApplicants;
import org.entente.application.Draft;
import org.entente.application.query.OwnApplications;
import org.entente.application.query.OwnRow;
import org.entente.document.BlobStore;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerFinder.Among;
import org.entente.partner.PartnerHit;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** An applicant's own applications: the list, one of them, its receipt and its files. */
@Controller
class OwnApplicationsController {

  private static final int HITS = 12;

  private final ApplicantDoor door;
  private final OwnApplications list;
  private final Applications applications;
  private final DraftViews drafts;
  private final OwnViews views;
  private final BlobStore blobs;
  private final PartnerFinder finder;
  private final ObjectProvider<AwardsOfApplicants> awards;

  OwnApplicationsController(
      ApplicantDoor door,
      OwnApplications list,
      Applications applications,
      DraftViews drafts,
      OwnViews views,
      BlobStore blobs,
      PartnerFinder finder,
      ObjectProvider<AwardsOfApplicants> awards) {
    this.door = door;
    this.list = list;
    this.applications = applications;
    this.drafts = drafts;
    this.views = views;
    this.blobs = blobs;
    this.finder = finder;
    this.awards = awards;
  }

  @GetMapping("/my/applications")
  String list(
      @RequestParam(required = false) @Nullable String sent,
      @RequestParam(required = false) @Nullable String left,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("sent", sent != null);
    model.addAttribute("left", left != null);
    if (!door.passed(request)) {
      return "application/door";
    }
    List<UUID> ids = door.applicants(request).stream().map(Applicant::id).toList();
    List<OwnRow> rows = list.of(ids);
    model.addAttribute("rows", rows);
    model.addAttribute("awards", awards(rows.stream().map(OwnRow::id).toList()));
    model.addAttribute("guest", door.guest(request).orElse(null));
    return "application/own";
  }

  /** Whoever has no session yet is told how to come in, whichever address they ask for. */
  @GetMapping("/my/applications/{id}")
  String one(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String saved,
      HttpServletRequest request,
      Model model) {
    if (!door.passed(request)) {
      return "application/door";
    }
    Draft draft = door.own(id, request);
    if (draft.open()) {
      model.addAttribute("view", drafts.saved(draft, saved == null ? "" : "saved"));
      return "application/draft";
    }
    model.addAttribute("guest", door.guest(request).orElse(null));
    return applications.find(id).map(found -> show(found, model)).orElse("application/discarded");
  }

  private String show(Application application, Model model) {
    model.addAttribute("view", views.of(application));
    model.addAttribute("award", awards(List.of(application.id())).get(application.id()));
    return "application/one";
  }

  private Map<UUID, AwardsOfApplicants.Told> awards(List<UUID> applications) {
    AwardsOfApplicants known = awards.getIfAvailable();
    return known == null ? Map.of() : known.of(applications);
  }

  @GetMapping("/my/applications/{id}/receipt")
  String receipt(@PathVariable UUID id, HttpServletRequest request, Model model) {
    door.own(id, request);
    model.addAttribute("view", views.of(applications.get(id)));
    return "application/receipt";
  }

  @GetMapping("/my/applications/{id}/files/{file}")
  ResponseEntity<byte[]> download(
      @PathVariable UUID id, @PathVariable UUID file, HttpServletRequest request) {
    Draft draft = door.own(id, request);
    return Stream.concat(draft.files().stream(), applications.files(id).stream())
        .filter(each -> each.id().equals(file))
        .findFirst()
        .map(each -> sent(each, blobs))
        .orElseThrow(Refusal::notFound);
  }

  static ResponseEntity<byte[]> sent(ApplicantFile file, BlobStore blobs) {
    ContentDisposition download =
        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
        .body(blobs.get(file.sha256()).content());
  }

  /** The hosts that a form's field offers while somebody types. */
  @GetMapping("/my/hosts")
  String hosts(
      @RequestParam(defaultValue = "host") String field,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletRequest request,
      Model model) {
    if (!door.passed(request)) {
      throw Refusal.notFound();
    }
    String words = sent.getOrDefault("_words." + field, List.of("")).get(0);
    List<String> taken = sent.getOrDefault(field, List.of());
    List<PartnerHit> hits =
        finder.find(words, Among.EVERYBODY, HITS).stream()
            .filter(hit -> !taken.contains(hit.id().toString()))
            .toList();
    model.addAttribute("field", field);
    model.addAttribute("asked", !words.isBlank());
    model.addAttribute("hits", hits);
    return "partner/choices :: choices";
  }
}
