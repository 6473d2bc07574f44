package org.entente.takeover.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.partner.Partners;
import org.entente.people.CurrentActor;
import org.entente.people.Unit;
import org.entente.people.Units;
import org.entente.shared.Refusal;
import org.entente.takeover.Finding;
import org.entente.takeover.Scans;
import org.entente.takeover.SheetField;
import org.entente.takeover.Takeovers;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An office moves in: list, columns, scans, dry run, and then for good. */
@Controller
class TakeoverController {

  private static final int MOST_SHEETS = 256;

  private final Takeovers takeovers;
  private final Scans scans;
  private final TakeoverViews views;
  private final Partners partners;
  private final Units units;
  private final CurrentActor current;

  TakeoverController(
      Takeovers takeovers,
      Scans scans,
      TakeoverViews views,
      Partners partners,
      Units units,
      CurrentActor current) {
    this.takeovers = takeovers;
    this.scans = scans;
    this.views = views;
    this.partners = partners;
    this.units = units;
    this.current = current;
  }

  @GetMapping("/takeover")
  String lists(Model model) {
    model.addAttribute("sheets", takeovers.sheets());
    offer(model);
    String unit = current.person().assignments().iterator().next().unit();
    model.addAttribute("ownUnit", unit);
    model.addAttribute("office", units.find(unit).map(Unit::office).orElse(""));
    return "takeover/lists";
  }

  @PostMapping("/takeover")
  String upload(
      @RequestParam(required = false) MultipartFile file,
      @RequestParam(defaultValue = "1") String sheet,
      SettingsForm form)
      throws IOException {
    if (file == null || file.isEmpty()) {
      throw Refusal.invalid("document.file.empty");
    }
    Path kept = Files.createTempFile("entente-list", "");
    try {
      file.transferTo(kept);
      String name = name(file);
      return page(
          takeovers.upload(name, kept, number(sheet) - 1, form.settings(), current.person()));
    } finally {
      Files.deleteIfExists(kept);
    }
  }

  @GetMapping("/takeover/{id}")
  String sheet(@PathVariable UUID id, @RequestParam(defaultValue = "0") long after, Model model) {
    model.addAttribute("view", views.of(id, after));
    offer(model);
    return "takeover/list";
  }

  @PostMapping("/takeover/{id}/columns")
  String columns(@PathVariable UUID id, @RequestParam Map<String, String> sent, SettingsForm form) {
    Map<SheetField, String> mapping = new EnumMap<>(SheetField.class);
    for (SheetField field : SheetField.values()) {
      String header = sent.getOrDefault("column." + field.name(), "");
      if (!header.isEmpty()) {
        mapping.put(field, header);
      }
    }
    takeovers.map(id, mapping, form.settings(), current.person());
    return page(id);
  }

  @PostMapping("/takeover/{id}/scans")
  String scans(
      @PathVariable UUID id,
      @RequestParam(name = "scans", required = false) List<MultipartFile> sent,
      RedirectAttributes after)
      throws IOException {
    List<Finding> refused = new ArrayList<>();
    for (MultipartFile scan : sent == null ? List.<MultipartFile>of() : sent) {
      if (!scan.isEmpty()) {
        refused.addAll(scans.add(id, name(scan), scan.getBytes(), current.person()));
      }
    }
    after.addFlashAttribute("refused", refused);
    return page(id);
  }

  @PostMapping("/takeover/{id}/check")
  String check(@PathVariable UUID id) {
    takeovers.run(id, true, current.person());
    return page(id);
  }

  @PostMapping("/takeover/{id}/take")
  String take(@PathVariable UUID id) {
    takeovers.run(id, false, current.person());
    return page(id);
  }

  private void offer(Model model) {
    model.addAttribute("own", partners.own());
    model.addAttribute("units", units.all());
  }

  private static String name(MultipartFile file) {
    String given = file.getOriginalFilename();
    String name = given == null ? "" : given;
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
    return clean.isEmpty() ? "file" : clean.substring(0, Math.min(clean.length(), 150));
  }

  private static int number(String sheet) {
    return sheet.matches("[0-9]{1,3}")
        ? Math.min(Math.max(1, Integer.parseInt(sheet)), MOST_SHEETS)
        : 1;
  }

  private static String page(UUID id) {
    return "redirect:/takeover/" + id;
  }
}
