package org.entente.tasklist.web;

import java.util.List;
import org.entente.people.CurrentActor;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.workflow.TaskDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Claims tasks and hands them back, one by one or several at once. */
@Controller
class TaskHandover {

  private static final int MOST = 200;

  private final CurrentActor current;
  private final TaskDesk desk;

  TaskHandover(CurrentActor current, TaskDesk desk) {
    this.current = current;
    this.desk = desk;
  }

  @PostMapping("/tasks/{id}/claim")
  String claim(
      @PathVariable String id,
      @RequestParam(defaultValue = "/tasks?view=mine") String back,
      RedirectAttributes after) {
    desk.claim(id, current.actor());
    after.addFlashAttribute("toast", Toast.of("tasklist.claimed", 1, 0));
    return redirect(back);
  }

  @PostMapping("/tasks/{id}/release")
  String release(
      @PathVariable String id,
      @RequestParam(defaultValue = "/tasks?view=mine") String back,
      RedirectAttributes after) {
    desk.release(id, current.actor());
    after.addFlashAttribute("toast", Toast.of("tasklist.released", 1, 0));
    return redirect(back);
  }

  /** Each task is its own transaction: what somebody else took meanwhile does not stop the rest. */
  @PostMapping("/tasks/selected")
  String selected(
      @RequestParam String action,
      @RequestParam(name = "task", required = false) List<String> chosen,
      @RequestParam(defaultValue = "/tasks?view=mine") String back,
      RedirectAttributes after) {
    Actor actor = current.actor();
    List<String> ids = chosen == null ? List.of() : chosen;
    if (ids.isEmpty() || ids.size() > MOST) {
      after.addFlashAttribute("toast", Toast.of("tasklist.noneSelected", 0, 0));
      return redirect(back);
    }
    boolean claims = action.equals("claim");
    long done = ids.stream().filter(id -> tried(claims, id, actor)).count();
    String key = claims ? "tasklist.claimed" : "tasklist.released";
    after.addFlashAttribute("toast", Toast.of(key, done, ids.size() - done));
    return redirect(back);
  }

  private boolean tried(boolean claims, String id, Actor actor) {
    try {
      if (claims) {
        desk.claim(id, actor);
      } else {
        desk.release(id, actor);
      }
      return true;
    } catch (Refusal refused) {
      return false;
    }
  }

  /** Only ever to an inbox or task of ours. */
  private static String redirect(String back) {
    boolean ours = back.equals("/tasks") || back.matches("/tasks[/?][^\\\\\\r\\n]*");
    return "redirect:" + (ours ? back.replace("{", "%7B").replace("}", "%7D") : "/tasks");
  }
}
