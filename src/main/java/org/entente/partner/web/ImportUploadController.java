package org.entente.partner.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.partner.PartnerImports;
import org.entente.partner.PartnerImports.GivenFile;
import org.entente.partner.ingest.ImportProperties;
import org.entente.people.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes the files of an import and answers at once; nodes work on them afterwards. */
@Controller
class ImportUploadController {

  private final PartnerImports imports;
  private final CurrentActor current;
  private final ImportProperties properties;

  ImportUploadController(
      PartnerImports imports, CurrentActor current, ImportProperties properties) {
    this.imports = imports;
    this.current = current;
    this.properties = properties;
  }

  @GetMapping(ImportUpload.PATH)
  String form(Model model) {
    return show(model, null);
  }

  @PostMapping(ImportUpload.PATH)
  ModelAndView take(
      @RequestParam(required = false, defaultValue = "") List<MultipartFile> file,
      @RequestParam(defaultValue = "false") boolean everyKind,
      Model model) {
    List<GivenFile> given =
        file.stream().filter(each -> !name(each).isBlank()).map(this::given).toList();
    if (given.isEmpty() || given.size() > ImportUpload.FILES) {
      String page = show(model, given.isEmpty() ? "none" : "many");
      return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<UUID> ids = imports.request(given, everyKind, current.actor());
    return new ModelAndView(
        "redirect:/partners/imports" + (ids.size() == 1 ? "/" + ids.get(0) : ""));
  }

  private String show(Model model, @org.jspecify.annotations.Nullable String error) {
    model.addAttribute("error", error);
    model.addAttribute("limit", properties.fileLimit().toMegabytes());
    model.addAttribute("most", ImportUpload.FILES);
    return "partner/import-new";
  }

  private GivenFile given(MultipartFile file) {
    return new GivenFile() {
      @Override
      public String name() {
        return ImportUploadController.name(file);
      }

      @Override
      public InputStream open() throws IOException {
        return file.getInputStream();
      }
    };
  }

  private static String name(MultipartFile file) {
    return Objects.requireNonNullElse(file.getOriginalFilename(), "");
  }
}
