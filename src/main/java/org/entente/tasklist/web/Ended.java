package org.entente.tasklist.web;

import java.util.List;
import org.entente.form.FormInput;
import org.entente.tasklist.query.TaskRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a task that is done: who did it and when, and what the late reader had typed. */
@Component
class Ended {

  private final TaskWords words;

  Ended(TaskWords words) {
    this.words = words;
  }

  String page(TaskRow row, Model model) {
    return page(row, false, List.of(), model);
  }

  /** For somebody whose own answer came too late; nothing they wrote is lost. */
  String page(TaskRow row, FormInput typed, Model model) {
    return page(row, true, sentences(typed), model);
  }

  private String page(TaskRow row, boolean late, List<String> typed, Model model) {
    model.addAttribute("row", row);
    model.addAttribute("pageTitle", words.ended(row));
    model.addAttribute("late", late);
    model.addAttribute("typed", typed);
    return "tasklist/ended";
  }

  /** Free text only: choices would read as codes. */
  private static List<String> sentences(FormInput typed) {
    return typed.fields().values().stream()
        .flatMap(List::stream)
        .map(String::strip)
        .filter(text -> text.contains(" "))
        .toList();
  }
}
