package org.entente.faults;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One of several people at work at the same time. They sign in once, do what waits for them, and
 * where an answer got lost they look again, as anybody would.
 */
final class Colleague {

  private static final String MINE =
      """
      select t.id, t.task_key from tasklist_task t
        join agreement a on a.id = t.case_id
        left join people_person p on p.id = t.assignee
       where t.state = 'OPEN' and a.rationale = any (string_to_array(?, '|'))
         and coalesce(p.sign_in_name, split_part(t.candidate_groups[1], '@', 1)) = ?
       order by t.created_at, t.id limit 1
      """;
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final String name;
  private final Database database;
  private final List<Proposal> proposals;
  private final Visitor visitor;
  private final List<String> acknowledged = new ArrayList<>();

  Colleague(String name, Database database, URI address, List<Proposal> proposals) {
    this.name = name;
    this.database = database;
    this.proposals = proposals;
    this.visitor = new Visitor(address, "en");
  }

  /** Tasks whose completion this person was told of. */
  List<String> acknowledged() {
    return acknowledged;
  }

  void work(BooleanSupplier over, Runnable afterEachStep) {
    Eventually.isTrue(name + " signs in", Duration.ofSeconds(30), this::signedIn);
    while (!over.getAsBoolean()) {
      try {
        if (step()) {
          afterEachStep.run();
        }
      } catch (IOException lost) {
        System.out.println("[faults] " + name + " lost an answer: " + lost);
      }
      Eventually.pause(PAUSE);
    }
    if (!visitor.answers("/tasks")) {
      throw new AssertionError(name + " has no inbox any more");
    }
  }

  private boolean signedIn() {
    try {
      return visitor.signIn(name).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean step() throws IOException {
    if (name.equals("proposer")) {
      Optional<Proposal> next =
          proposals.stream().filter(each -> each.find(database).isEmpty()).findFirst();
      return next.isPresent() && propose(next.get());
    }
    String cases = String.join("|", proposals.stream().map(Proposal::rationale).toList());
    Optional<List<String>> task = database.first(MINE, cases, name);
    return task.isPresent() && complete(task.get().get(0), Answers.to(task.get().get(1)));
  }

  private boolean propose(Proposal proposal) throws IOException {
    Page form = open("/agreements/new");
    return form.status() == 200 && told(visitor.post(form.form("ourEntity"), proposal.typed()));
  }

  private boolean complete(String task, Answers answers) throws IOException {
    Page page = open(answers.page().replace("{id}", task));
    if (page.status() != 200 || !page.body().contains("name=\"" + answers.field() + "\"")) {
      return false;
    }
    boolean done =
        told(visitor.post(page.form(answers.field()), answers.typed(), answers.uploads()));
    if (done) {
      acknowledged.add(task);
    }
    return done;
  }

  private Page open(String path) throws IOException {
    return stillSignedIn(visitor.get(path));
  }

  /** Done (200), done by an attempt whose answer got lost (409), or to be tried again. */
  private boolean told(Page answer) {
    stillSignedIn(answer);
    if (!List.of(200, 409, 502, 503).contains(answer.status())) {
      throw new AssertionError("unexpected for " + name + ": " + answer);
    }
    return answer.status() == 200;
  }

  private Page stillSignedIn(Page page) {
    if (page.path().equals("/sign-in") || page.status() == 403) {
      throw new AssertionError(name + " was signed out: " + page);
    }
    return page;
  }
}
