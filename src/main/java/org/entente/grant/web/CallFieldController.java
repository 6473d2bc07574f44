package org.entente.grant.web;

import java.util.Set;
import java.util.UUID;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.grant.FormField;
import org.entente.grant.FormSheet;
import org.entente.people.CurrentActor;
import org.entente.shared.FieldRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The fields of a call's form, edited one by one; everything works without JavaScript. */
@Controller
class CallFieldController {

  private final CallAccess access;
  private final CallForms forms;
  private final CurrentActor current;

  CallFieldController(CallAccess access, CallForms forms, CurrentActor current) {
    this.access = access;
    this.forms = forms;
    this.current = current;
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

  private Call get(UUID id) {
    return access.get(id, current.person().id());
  }
}
