package org.entente.grant.web;

import java.util.List;
import org.entente.grant.Programmes;
import org.entente.grant.query.CallRegister;
import org.entente.grant.query.CallRow;
import org.entente.people.CurrentActor;
import org.entente.people.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of calls. */
@Controller
class CallRegisterController {

  private static final int SIZE = 25;

  private final CallRegister register;
  private final Programmes programmes;
  private final CurrentActor current;

  CallRegisterController(CallRegister register, Programmes programmes, CurrentActor current) {
    this.register = register;
    this.programmes = programmes;
    this.current = current;
  }

  @GetMapping("/calls/register")
  String register(@RequestParam MultiValueMap<String, String> sent, Model model) {
    CallRequest request = CallRequest.of(sent);
    List<CallRow> found = register.page(request.filter(), request.after(), SIZE + 1);
    List<CallRow> shown = found.subList(0, Math.min(SIZE, found.size()));
    boolean more = found.size() > SIZE;
    model.addAttribute("request", request);
    model.addAttribute("lines", shown.stream().map(CallLine::of).toList());
    model.addAttribute("programmes", programmes.all());
    model.addAttribute("officer", current.person().has(Role.OFFICER));
    model.addAttribute("csv", request.page(null).link("/calls.csv"));
    model.addAttribute("xlsx", request.page(null).link("/calls.xlsx"));
    model.addAttribute(
        "next", more ? request.page(shown.get(SIZE - 1).id()).link("/calls/register") : null);
    model.addAttribute(
        "first", request.after() == null ? null : request.page(null).link("/calls/register"));
    return "grant/register";
  }

  /** A line as it is shown. */
  public record CallLine(CallRow row, CallBadge badge) {
    static CallLine of(CallRow row) {
      return new CallLine(row, CallBadge.of(row.status()));
    }
  }
}
