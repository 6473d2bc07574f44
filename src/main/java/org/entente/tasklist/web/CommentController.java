package org.entente.tasklist.web;

import org.entente.people.CurrentActor;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Refusal;
import org.entente.tasklist.TaskComments;
import org.entente.tasklist.query.Reader;
import org.entente.tasklist.query.TaskFinder;
import org.entente.tasklist.query.TaskRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Remarks at a task, also at one that is done. */
@Controller
class CommentController {

  private final CurrentActor current;
  private final People people;
  private final TaskFinder tasks;
  private final TaskComments comments;

  CommentController(CurrentActor current, People people, TaskFinder tasks, TaskComments comments) {
    this.current = current;
    this.people = people;
    this.tasks = tasks;
    this.comments = comments;
  }

  @PostMapping("/tasks/{id}/comments")
  String add(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String body,
      RedirectAttributes after) {
    Person author = current.person();
    TaskRow row = tasks.find(id, Reader.of(author, people)).orElseThrow(Refusal::notFound);
    try {
      comments.add(id, row.key(), row.caseRef(), author, body);
      after.addFlashAttribute("toast", Toast.of("tasklist.comment.added"));
    } catch (Refusal refused) {
      after.addFlashAttribute("commentError", refused.messageKey());
      after.addFlashAttribute("commentBody", body);
    }
    return "redirect:/tasks/" + id + "#comments";
  }
}
