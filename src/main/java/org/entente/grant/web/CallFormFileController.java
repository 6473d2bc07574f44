package org.entente.grant.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.form.FormViews;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.people.CurrentActor;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a call as a file of Camunda Modeler, and as applicants will see it. */
@Controller
class CallFormFileController {

  private static final int LARGEST = 200_000;

  private final CallAccess access;
  private final CallForms forms;
  private final FormViews views;
  private final FormSamples samples;
  private final CurrentActor current;

  CallFormFileController(
      CallAccess access,
      CallForms forms,
      FormViews views,
      FormSamples samples,
      CurrentActor current) {
    this.access = access;
    this.forms = forms;
    this.views = views;
    this.samples = samples;
    this.current = current;
  }

  @PostMapping("/calls/{id}/form/upload")
  String upload(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam MultipartFile file,
      RedirectAttributes after)
      throws IOException {
    get(id);
    String json =
        file.getSize() > LARGEST ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
    List<FieldRefusal.Field> problems = forms.problems(json);
    if (problems.isEmpty()) {
      forms.save(id, base, json, current.actor());
    }
    after.addFlashAttribute("problems", problems);
    return "redirect:/calls/" + id + "/form";
  }

  @GetMapping("/calls/{id}/form/file")
  ResponseEntity<byte[]> file(@PathVariable UUID id) {
    Call call = get(id);
    CallForm form = forms.newest(id);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + call.reference() + "-" + form.version() + ".form\"")
        .body(form.json().getBytes(StandardCharsets.UTF_8));
  }

  @GetMapping("/calls/{id}/form/preview")
  String preview(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String language, Model model) {
    Call call = get(id);
    CallForm form = forms.newest(id);
    Language shown =
        Arrays.stream(Language.values())
            .filter(each -> each.tag().equals(language))
            .findFirst()
            .orElse(call.languages().get(0));
    model.addAttribute("call", call);
    model.addAttribute("version", form.version());
    model.addAttribute("shown", shown);
    model.addAttribute("form", views.of(form.definition(), samples.context(shown), null, shown));
    return "grant/preview";
  }

  private Call get(UUID id) {
    return access.get(id, current.person().id());
  }
}
