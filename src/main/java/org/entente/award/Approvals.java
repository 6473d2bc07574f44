package org.entente.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.form.FormInput;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.ContentHash;
import org.entente.shared.Refusal;
import org.entente.workflow.Completion;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.entente.workflow.TaskDesk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Several awards of a call approved at once, each by the same way as one alone. */
@Service
@Transactional
public class Approvals {

  private static final String TASK = "approveAward";

  private final Awards awards;
  private final AwardDecisions decisions;
  private final OpenTasks tasks;
  private final TaskDesk desk;
  private final People people;

  Approvals(
      Awards awards, AwardDecisions decisions, OpenTasks tasks, TaskDesk desk, People people) {
    this.awards = awards;
    this.decisions = decisions;
    this.tasks = tasks;
    this.desk = desk;
    this.people = people;
  }

  /** Those of the call that this person may approve now, by place. */
  @Transactional(readOnly = true)
  public List<Award> waiting(UUID call, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    return awards.ofCall(call).stream()
        .filter(award -> award.status() == AwardStatus.APPROVAL)
        .filter(award -> award.level() != null && groups.contains(award.level()))
        .filter(award -> approvable(award, reader))
        .toList();
  }

  private boolean approvable(Award award, Person reader) {
    return task(award.id())
        .filter(
            task -> decisions.objection(award.id(), desk.acting(task, reader.actor())).isEmpty())
        .isPresent();
  }

  /** What a list of awards consists of. */
  public static ContentHash hash(List<Award> list) {
    return ContentHash.of(
        list.stream()
            .map(award -> award.id() + "|" + award.computed().hash().hex())
            .collect(Collectors.joining("\n")));
  }

  /**
   * All or none of them.
   *
   * @param seen hash of the list as the page showed it
   * @throws Refusal CONFLICT where it is not the list any more, INVALID where none is chosen
   */
  public void approve(UUID call, Set<UUID> chosen, ContentHash seen, Person reader) {
    List<Award> list = waiting(call, reader);
    if (!hash(list).equals(seen)) {
      throw Refusal.conflict("award.list.changed");
    }
    List<Award> picked = list.stream().filter(award -> chosen.contains(award.id())).toList();
    if (picked.isEmpty()) {
      throw Refusal.invalid("award.list.none");
    }
    picked.forEach(award -> approve(award, reader));
  }

  private void approve(Award award, Person reader) {
    OpenTask task = task(award.id()).orElseThrow(() -> Refusal.conflict("award.list.changed"));
    Completion done =
        desk.complete(
            task.id(),
            FormInput.of(Map.of("approval", "APPROVED")),
            award.computed().hash(),
            reader.actor());
    if (!(done instanceof Completion.Done)) {
      throw new IllegalStateException("an approval needs nothing more than itself");
    }
  }

  private Optional<OpenTask> task(UUID award) {
    return tasks.of(Award.ref(award)).stream().filter(task -> task.key().equals(TASK)).findFirst();
  }
}
