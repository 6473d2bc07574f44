package org.entente.tasklist.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.api.Described;
import org.entente.tasklist.query.CommentReading.Comment;
import org.jspecify.annotations.Nullable;

/** One task with its form. */
@Described("One task, what it asks, and what was said about its case.")
record TaskDetail(
    TaskLine task,
    @Described("What is to be answered; null for a reader who may look but not act.")
        @Nullable TaskForm form,
    @Described(
            value =
                "Hash of the text the task decides on: to be sent back with the answers. Null where"
                    + " it is about no text.",
            format = "sha256")
        @Nullable String contentHash,
    @Described("Why I may not answer it although my role may; null where I may.")
        @Nullable Objection objection,
    List<Remark> comments) {

  @Described("Four eyes, or a mandate that is lacking.")
  record Objection(String title, String detail) {}

  @Described("Something that was said about the case.")
  record Remark(
      UUID id,
      @Described("The task it was said at.") String key,
      String author,
      String body,
      Instant at) {

    static Remark of(Comment comment) {
      return new Remark(
          comment.id(),
          comment.taskKey(),
          comment.authorName(),
          comment.body(),
          comment.writtenAt());
    }
  }
}
