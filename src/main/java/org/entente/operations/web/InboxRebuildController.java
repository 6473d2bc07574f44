package org.entente.operations.web;

import org.entente.people.CurrentActor;
import org.entente.workflow.InboxRebuild;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says whether the inbox tells what the engine waits for, and mends it where it does not. */
@Controller
class InboxRebuildController {

  private final InboxRebuild inbox;
  private final CurrentActor current;

  InboxRebuildController(InboxRebuild inbox, CurrentActor current) {
    this.inbox = inbox;
    this.current = current;
  }

  @GetMapping("/operations/inbox")
  String show(Model model) {
    model.addAttribute("differences", inbox.differences());
    return "operations/inbox";
  }

  @PostMapping("/operations/inbox")
  String rebuild(RedirectAttributes after) {
    after.addFlashAttribute("mended", inbox.rebuild(current.actor()).all());
    return "redirect:/operations/inbox";
  }
}
