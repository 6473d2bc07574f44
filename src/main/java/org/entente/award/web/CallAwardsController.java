package org.entente.award.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.award.Approvals;
import org.entente.award.Award;
import org.entente.award.AwardAccess;
import org.entente.award.AwardRounds;
import org.entente.award.Awards;
import org.entente.award.query.AwardFilter;
import org.entente.award.query.AwardList;
import org.entente.grant.Call;
import org.entente.grant.Calls;
import org.entente.ledger.Envelopes;
import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The awards of a call with its reserve list, several approved at once; those of an envelope. */
@Controller
class CallAwardsController {

  private final AwardAccess access;
  private final AwardRounds rounds;
  private final Awards awards;
  private final Approvals approvals;
  private final AwardList list;
  private final Calls calls;
  private final Envelopes envelopes;
  private final OpenTasks tasks;
  private final People people;
  private final CurrentActor current;

  CallAwardsController(
      AwardAccess access,
      AwardRounds rounds,
      Awards awards,
      Approvals approvals,
      AwardList list,
      Calls calls,
      Envelopes envelopes,
      OpenTasks tasks,
      People people,
      CurrentActor current) {
    this.access = access;
    this.rounds = rounds;
    this.awards = awards;
    this.approvals = approvals;
    this.list = list;
    this.calls = calls;
    this.envelopes = envelopes;
    this.tasks = tasks;
    this.people = people;
    this.current = current;
  }

  @GetMapping("/calls/{call}/awards")
  String page(@PathVariable UUID call, Model model) {
    model.addAttribute("view", view(call));
    return "award/round";
  }

  /** The same list, for the call's own page. */
  @GetMapping("/calls/{call}/awards/list")
  String fragment(@PathVariable UUID call, Model model) {
    model.addAttribute("view", view(call));
    return "award/round :: places";
  }

  @GetMapping("/calls/{call}/awards/approve")
  String ask(@PathVariable UUID call, Model model) {
    model.addAttribute("view", view(call));
    return "award/approve";
  }

  @PostMapping("/calls/{call}/awards/approve")
  String approve(
      @PathVariable UUID call,
      @RequestParam(defaultValue = "") Set<UUID> award,
      @RequestParam("_hash") String hash) {
    Person reader = reader();
    approvals.approve(call, award, seen(hash), reader);
    return "redirect:/calls/" + call + "/awards";
  }

  @PostMapping("/calls/{call}/awards/retry")
  String retry(@PathVariable UUID call) {
    rounds.retry(call, reader().actor());
    return "redirect:/calls/" + call + "/awards";
  }

  /** The latest awards that an envelope pays, for its own page. */
  @GetMapping("/envelopes/{envelope}/awards")
  String ofEnvelope(@PathVariable UUID envelope, Model model) {
    reader();
    envelopes.get(envelope);
    AwardFilter filter = new AwardFilter("", List.of(), null, envelope);
    model.addAttribute("envelope", envelope);
    model.addAttribute("page", list.page(filter, null, 10));
    return "award/list :: ofEnvelope";
  }

  private RoundView view(UUID id) {
    Person reader = reader();
    Call call = calls.get(id);
    List<Award> all = awards.ofCall(id);
    List<Award> approvable = approvals.waiting(id, reader);
    boolean office = reader.has(Role.OFFICER) || reader.has(Role.FINANCE_OFFICER);
    return new RoundView(
        call,
        envelopes.get(call.envelope()),
        rounds.find(id).orElse(null),
        all,
        approvable,
        Approvals.hash(approvable),
        task(call, reader).orElse(null),
        office && rounds.someWait(id));
  }

  private Optional<String> task(Call call, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    return tasks.of(call.ref()).stream()
        .filter(task -> task.key().equals("prepareAwards"))
        .filter(task -> task.candidateGroups().stream().anyMatch(groups::contains))
        .map(OpenTask::id)
        .map(id -> "/tasks/" + id)
        .findFirst();
  }

  private Person reader() {
    Person person = current.person();
    if (!access.reads(person.id())) {
      throw Refusal.notFound();
    }
    return person;
  }

  private static ContentHash seen(String hex) {
    try {
      return new ContentHash(hex);
    } catch (IllegalArgumentException e) {
      throw Refusal.conflict("award.list.changed");
    }
  }
}
