package org.entente.tasklist.web;

import java.time.Clock;
import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.shared.Refusal;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFinder;
import org.entente.web.Formats;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Lists of tasks. */
@Controller
class InboxController {

  private final CurrentActor current;
  private final People people;
  private final InboxViews views;
  private final TaskFinder tasks;
  private final Clock clock;

  InboxController(
      CurrentActor current,
      People people,
      InboxViews views,
      TaskFinder tasks,
      Clock clock,
      Formats formats) {
    this.current = current;
    this.people = people;
    this.views = views;
    this.tasks = tasks;
    this.clock = clock.withZone(formats.zone());
  }

  @GetMapping("/tasks")
  String inbox(@ModelAttribute("request") InboxRequest request, Model model) {
    Reader reader = reader();
    model.addAttribute("reader", reader);
    model.addAttribute("inbox", views.of(request.filter(reader), reader, request.task()));
    return "tasklist/inbox";
  }

  /** The panel beside the list. */
  @GetMapping("/tasks/{id}/preview")
  String preview(@PathVariable String id, Model model) {
    Reader reader = reader();
    TaskItem item =
        tasks
            .find(id, reader)
            .map(row -> TaskItem.of(row, reader, clock))
            .orElseThrow(Refusal::notFound);
    model.addAttribute("reader", reader);
    model.addAttribute("item", item);
    return "tasklist/preview :: preview";
  }

  private Reader reader() {
    return Reader.of(current.person(), people);
  }
}
