package org.entente.tasklist.web;

import java.util.List;
import org.entente.form.FormInput;
import org.entente.tasklist.query.TaskRow;
import org.springframework.ui.Model;

/** The page of a task that is done: who did it and when, and what the late reader had typed. */
final class Ended {

  private Ended() {}

  static String page(TaskRow row, Model model) {
    model.addAttribute("row", row);
    model.addAttribute("typed", List.of());
    return "tasklist/ended";
  }

  /** For somebody whose own answer came too late; nothing they wrote is lost. */
  static String page(TaskRow row, FormInput typed, Model model) {
    model.addAttribute("row", row);
    model.addAttribute("late", true);
    model.addAttribute("typed", words(typed));
    return "tasklist/ended";
  }

  /** Free text only: choices would read as codes. */
  private static List<String> words(FormInput typed) {
    return typed.fields().values().stream()
        .flatMap(List::stream)
        .map(String::strip)
        .filter(text -> text.contains(" "))
        .toList();
  }
}
