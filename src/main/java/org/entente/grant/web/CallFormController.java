package org.entente.grant.web;

import java.util.UUID;
import java.util.function.Predicate;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.CallChanges;
import org.entente.grant.CallForm;
import org.entente.grant.CallForms;
import org.entente.grant.CallStatus;
import org.entente.grant.FormSheet;
import org.entente.people.CurrentActor;
import org.entente.people.Role;
import org.entente.shared.FieldRefusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a call with its versions, and having a newer one used. */
@Controller
class CallFormController {

  private final CallAccess access;
  private final CallForms forms;
  private final CallChanges changes;
  private final CurrentActor current;

  CallFormController(
      CallAccess access, CallForms forms, CallChanges changes, CurrentActor current) {
    this.access = access;
    this.forms = forms;
    this.changes = changes;
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
