package org.entente.faults;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes an agreement from proposal to force, as its people would. It goes by nothing that it
 * remembers: it looks what the case waits for and does that, however the last attempt ended.
 */
final class Walk {

  private static final Duration LIMIT = Duration.ofMinutes(15);
  private static final String OPEN =
      """
      select t.id, t.task_key, coalesce(p.sign_in_name, split_part(t.candidate_groups[1], '@', 1))
        from tasklist_task t left join people_person p on p.id = t.assignee
       where t.case_id = ? and t.state = 'OPEN' order by t.created_at, t.id limit 1
      """;
  private static final String RUNNING =
      "select proc_inst_id_ from act_ru_execution where business_key_ = ?";

  private final World world;
  private final Disturbance disturbance;
  private final Set<String> begun = new HashSet<>();
  private final Map<String, Visitor> people = new HashMap<>();

  Walk(World world, Disturbance disturbance) {
    this.world = world;
    this.disturbance = disturbance;
  }

  UUID toForce(Proposal proposal) {
    return Eventually.find("the agreement is in force", LIMIT, () -> arrived(proposal));
  }

  void until(String task, Proposal proposal) {
    Eventually.isTrue(
        "the case waits for " + task,
        LIMIT,
        () -> waitsFor(task, proposal) || arrived(proposal).isPresent());
  }

  private boolean waitsFor(String task, Proposal proposal) {
    return proposal
        .find(world.database())
        .flatMap(id -> world.database().first(OPEN, id))
        .filter(open -> open.get(1).equals(task))
        .isPresent();
  }

  /** One look, and at most one step. */
  private Optional<UUID> arrived(Proposal proposal) {
    disturbance.check();
    Optional<UUID> id = proposal.find(world.database());
    if (id.isPresent() && ended(id.get())) {
      return id;
    }
    if (!world.application().ready()) {
      return Optional.empty();
    }
    try {
      step(proposal, id);
    } catch (IOException lost) {
      System.out.println("[faults] an answer was lost: " + lost);
    }
    return Optional.empty();
  }

  private void step(Proposal proposal, Optional<UUID> id) throws IOException {
    if (id.isEmpty()) {
      begin("propose");
      propose(proposal);
      return;
    }
    Optional<List<String>> task = world.database().first(OPEN, id.get());
    if (task.isPresent()) {
      begin(task.get().get(0));
      complete(task.get().get(0), task.get().get(1), task.get().get(2));
    }
  }

  private void begin(String step) {
    if (begun.add(step)) {
      disturbance.at(begun.size());
    }
  }

  private void propose(Proposal proposal) throws IOException {
    Page form = open("proposer", "/agreements/new");
    expect(form, () -> people.get("proposer").post(form.form("ourEntity"), proposal.typed()));
  }

  private void complete(String task, String key, String who) throws IOException {
    Answers answers = Answers.to(key);
    Page page = open(who, answers.page().replace("{id}", task));
    boolean endedMeanwhile = !page.body().contains("name=\"" + answers.field() + "\"");
    if (page.status() == 200 && endedMeanwhile && !stillOpen(task)) {
      return;
    }
    expect(
        page,
        () -> people.get(who).post(page.form(answers.field()), answers.typed(), answers.uploads()));
  }

  private boolean stillOpen(String task) {
    return world
        .database()
        .first("select 1 from tasklist_task where id = ? and state = 'OPEN'", task)
        .isPresent();
  }

  /** A page of a person, who signs in again where a restart has ended the session. */
  private Page open(String who, String path) throws IOException {
    Visitor visitor =
        people.computeIfAbsent(who, name -> new Visitor(world.application().address(), "en"));
    Page page = visitor.get(path);
    if (page.path().equals("/sign-in")) {
      visitor.signIn(who);
      page = visitor.get(path);
    }
    return page;
  }

  private interface Post {
    Page send() throws IOException;
  }

  /** Done, done by an earlier attempt (409), or to be tried again (503): nothing else may come. */
  private static void expect(Page form, Post post) throws IOException {
    Page answer = form.status() == 503 ? form : post.send();
    if (answer.status() != 200 && answer.status() != 409 && answer.status() != 503) {
      throw new AssertionError("unexpected: " + answer);
    }
  }

  private boolean ended(UUID id) {
    List<List<String>> status =
        world.database().rows("select status from agreement where id = ?", id);
    return status.equals(List.of(List.of("IN_FORCE")))
        && world.database().rows(RUNNING, id.toString()).isEmpty();
  }
}
