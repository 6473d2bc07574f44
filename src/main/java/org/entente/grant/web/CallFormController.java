package org.entente.grant.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.entente.form.FormViews;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallChanges;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.grant.CallStatus;
import org.entente.grant.FormField;
import org.entente.grant.FormSheet;
import org.entente.people.CurrentActor;
import org.entente.people.Role;
import org.entente.shared.FieldRefusal;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of a call: its fields edited one by one, or the whole as a file of Camunda Modeler, and
 * shown as applicants will see it. Everything works without JavaScript.
 */
@Controller
class CallFormController {

  private static final int LARGEST = 200_000;

  private final CallAccess access;
  private final CallForms forms;
  private final CallChanges changes;
  private final FormViews views;
  private final FormSamples samples;
  private final CurrentActor current;

  CallFormController(
      CallAccess access,
      CallForms forms,
      CallChanges changes,
      FormViews views,
      FormSamples samples,
      CurrentActor current) {
    this.access = access;
    this.forms = forms;
    this.changes = changes;
    this.views = views;
    this.samples = samples;
    this.current = current;
  }

  @GetMapping("/calls/{id}/form")
  String form(@PathVariable UUID id, Model model) {
    show(get(id), model);
    return "grant/form";
  }

  private void show(Call call, Model model) {
    CallForm form = forms.newest(call.id());
    boolean officer = current.person().has(Role.OFFICER);
    model.addAttribute("call", call);
    model.addAttribute("form", form);
    model.addAttribute("fields", FormSheet.of(form.json()).fields());
    model.addAttribute("unsaid", forms.unsaid(form, call.languages()));
    model.addAttribute("versions", forms.versions(call.id()));
    model.addAttribute("waiting", changes.waiting(call.id()).orElse(null));
    model.addAttribute("editable", officer && changeable(call));
    model.addAttribute("needed", (Predicate<String>) forms::needed);
  }

  private static boolean changeable(Call call) {
    return call.status() == CallStatus.DRAFT
        || call.status() == CallStatus.ANNOUNCED
        || call.status() == CallStatus.OPEN;
  }

  @GetMapping("/calls/{id}/form/field")
  String field(@PathVariable UUID id, @RequestParam(defaultValue = "") String key, Model model) {
    Call call = get(id);
    CallForm form = forms.newest(id);
    FieldSent sent =
        FormSheet.of(form.json())
            .field(key)
            .map(field -> FieldSent.of(field, call.languages()))
            .orElseGet(() -> new FieldSent(new LinkedMultiValueMap<>()));
    showField(call, key, form.version(), sent, Set.of(), model);
    return "grant/field";
  }

  private void showField(
      Call call, String key, int base, FieldSent sent, Set<String> wrong, Model model) {
    model.addAttribute("call", call);
    model.addAttribute("key", key);
    model.addAttribute("base", base);
    model.addAttribute("sent", sent);
    model.addAttribute("wrong", wrong);
    model.addAttribute("fixed", forms.needed(key));
    model.addAttribute("types", FormField.Type.values());
  }

  /**
   * @param key of the field that is changed, empty for a new one
   */
  @PostMapping("/calls/{id}/form/field")
  ModelAndView put(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam(name = "was", defaultValue = "") String key,
      @RequestParam MultiValueMap<String, String> fields,
      Model model) {
    Call call = get(id);
    if (!key.isEmpty()) {
      fields.set("key", key);
    }
    FieldSent sent = new FieldSent(fields);
    Set<String> wrong = sent.wrong(call.languages());
    FormSheet sheet = FormSheet.of(forms.newest(id).json());
    if (wrong.isEmpty() && key.isEmpty() && sheet.field(sent.first("key")).isPresent()) {
      wrong.add("taken");
    }
    if (wrong.isEmpty()) {
      FieldRefusal refusal = save(id, base, sheet.put(sent.field(call.languages())));
      if (refusal == null) {
        return new ModelAndView("redirect:/calls/" + id + "/form");
      }
      model.addAttribute("problems", refusal.fields());
    }
    showField(call, key, base, sent, wrong, model);
    return new ModelAndView("grant/field", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private @Nullable FieldRefusal save(UUID id, int base, FormSheet sheet) {
    try {
      forms.save(id, base, sheet.json(), current.actor());
      return null;
    } catch (FieldRefusal refusal) {
      return refusal;
    }
  }

  @PostMapping("/calls/{id}/form/move")
  String move(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam String key,
      @RequestParam boolean up) {
    get(id);
    FormSheet sheet = FormSheet.of(forms.newest(id).json()).move(key, up ? -1 : 1);
    forms.save(id, base, sheet.json(), current.actor());
    return "redirect:/calls/" + id + "/form#field-" + key;
  }

  @PostMapping("/calls/{id}/form/remove")
  String remove(
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam String key,
      RedirectAttributes after) {
    get(id);
    FieldRefusal refusal = save(id, base, FormSheet.of(forms.newest(id).json()).remove(key));
    if (refusal != null) {
      after.addFlashAttribute("problems", refusal.fields());
    }
    return "redirect:/calls/" + id + "/form";
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

  @PostMapping("/calls/{id}/form/use")
  String use(
      @PathVariable UUID id,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String reason,
      RedirectAttributes after) {
    get(id);
    try {
      changes.requestForm(id, version, reason.strip(), current.actor());
    } catch (FieldRefusal refusal) {
      after.addFlashAttribute("problems", refusal.fields());
      return "redirect:/calls/" + id + "/form";
    }
    return "redirect:/calls/" + id;
  }

  private Call get(UUID id) {
    return access.get(id, current.person().id());
  }
}
