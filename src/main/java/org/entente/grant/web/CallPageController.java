package org.entente.grant.web;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entente.grant.Call;
import org.entente.grant.CallAccess;
import org.entente.grant.Calls;
import org.entente.grant.Programmes;
import org.entente.people.CurrentActor;
import org.entente.people.Person;
import org.entente.shared.Language;
import org.entente.shared.Refusal;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * One call. Its reference leads the public to it; its id leads staff to all there is to know, and
 * everybody else to what the public reads.
 */
@Controller
class CallPageController {

  private static final Pattern REFERENCE = Pattern.compile("CA-\\d{4}-\\d{4,6}");

  private final Calls calls;
  private final CallAccess access;
  private final CallViews views;
  private final Programmes programmes;
  private final CurrentActor current;
  private final Clock clock;

  CallPageController(
      Calls calls,
      CallAccess access,
      CallViews views,
      Programmes programmes,
      CurrentActor current,
      Clock clock) {
    this.calls = calls;
    this.access = access;
    this.views = views;
    this.programmes = programmes;
    this.current = current;
    this.clock = clock;
  }

  @GetMapping("/calls/{id}")
  String call(@PathVariable String id, Model model) {
    if (REFERENCE.matcher(id).matches()) {
      return publicPage(id, model);
    }
    UUID key = uuid(id);
    Optional<Person> reader = current.signedIn();
    if (reader.isEmpty()) {
      return "redirect:/sign-in?back=/calls/" + key;
    }
    if (!access.reads(reader.get().id())) {
      return "redirect:/calls/" + published(calls.find(key)).reference();
    }
    model.addAttribute("view", views.of(calls.get(key), reader.get()));
    return "grant/call";
  }

  private String publicPage(String reference, Model model) {
    Call call = published(calls.byReference(reference));
    model.addAttribute("call", call);
    model.addAttribute("heading", call.title().in(Language.of(LocaleContextHolder.getLocale())));
    model.addAttribute("programme", programmes.get(call.programme()));
    model.addAttribute("accepts", call.accepts(clock.instant()));
    model.addAttribute("coming", clock.instant().isBefore(call.opensAt()));
    model.addAttribute(
        "staff", current.signedIn().filter(person -> access.reads(person.id())).isPresent());
    return "grant/public";
  }

  private static Call published(Optional<Call> call) {
    return call.filter(found -> found.status().published()).orElseThrow(Refusal::notFound);
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Refusal.notFound();
    }
  }

  /** How far a cancellation has come; the page asks again until it is done. */
  @GetMapping("/calls/{id}/ending")
  String ending(@PathVariable UUID id, Model model) {
    Person reader = current.person();
    CallView view = views.of(access.get(id, reader.id()), reader);
    if (view.ending() == null) {
      throw Refusal.notFound();
    }
    model.addAttribute("view", view);
    return "grant/parts :: ending";
  }

  @GetMapping("/calls/{id}/panel")
  String panel(@PathVariable UUID id, Model model) {
    Person reader = current.person();
    model.addAttribute("view", views.of(access.get(id, reader.id()), reader));
    return "grant/panel :: panel";
  }
}
