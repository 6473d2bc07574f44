package org.entente.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.entente.people.CurrentActor;
import org.entente.people.DemoSignIns;
import org.entente.people.signin.ReturnPath;
import org.entente.people.signin.SignInRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page before all others. */
@Controller
class SignInController {

  private final CurrentActor current;
  private final ObjectProvider<DemoSignIns> demo;

  SignInController(CurrentActor current, ObjectProvider<DemoSignIns> demo) {
    this.current = current;
    this.demo = demo;
  }

  @GetMapping("/sign-in")
  String page(
      @RequestParam(required = false) @Nullable String back,
      @RequestParam(required = false) @Nullable String out,
      @RequestParam(required = false) @Nullable String as,
      HttpServletRequest request,
      Model model) {
    if (current.signedIn().isPresent()) {
      return "redirect:/";
    }
    SignInRefused refused = refused(request.getSession(false));
    model.addAttribute("refused", refused);
    model.addAttribute("name", refused != null ? refused.name() : as);
    model.addAttribute("back", ReturnPath.of(back));
    model.addAttribute("out", out != null);
    model.addAttribute("demo", demo.getIfAvailable());
    return "people/sign-in";
  }

  private static @Nullable SignInRefused refused(@Nullable HttpSession session) {
    if (session == null
        || !(session.getAttribute(SignInRefused.KEY) instanceof SignInRefused told)) {
      return null;
    }
    session.removeAttribute(SignInRefused.KEY);
    return told;
  }
}
