package org.entente.tasklist.web;

import java.util.List;
import org.entente.form.FormView;
import org.entente.shared.ContentHash;
import org.entente.tasklist.query.CommentReading.Comment;
import org.entente.workflow.OtherCase;
import org.jspecify.annotations.Nullable;

/**
 * One task's page.
 *
 * @param form null for a reader who may look but not act
 * @param hash the text that would be decided on, null where the task is about none
 * @param waits everything the case waits for now, this task included
 * @param trouble what stopped the last attempt, null on a fresh page
 * @param others cases to compare this one with
 * @param eyes why the reader may not answer it, null where they may
 */
record TaskPageView(
    TaskItem item,
    @Nullable FormView form,
    @Nullable ContentHash hash,
    List<TaskItem> waits,
    List<Comment> comments,
    @Nullable Trouble trouble,
    List<OtherCase> others,
    @Nullable Eyes eyes) {

  /**
   * Four eyes: the reader belongs to those who answer, but not in this case.
   *
   * @param instead names of those who may
   */
  record Eyes(Trouble why, List<String> instead) {}

  /** A refusal above the form: {@code <key>} says what happened, {@code <key>.next} what to do. */
  record Trouble(String key, List<Object> arguments) {
    public Object[] values() {
      return arguments.toArray();
    }
  }
}
