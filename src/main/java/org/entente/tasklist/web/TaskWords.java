package org.entente.tasklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.tasklist.query.TaskRow;
import org.entente.web.Formats;
import org.entente.workflow.TaskDone;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * TaskFinder in words, for templates. What a task, a process or a case type is called stands in the
 * messages of the module it belongs to; without a text the key itself is shown.
 */
@Component("taskWords")
class TaskWords {

  private final MessageSource messages;
  private final Formats formats;
  private final Clock clock;

  TaskWords(MessageSource messages, Formats formats, Clock clock) {
    this.messages = messages;
    this.formats = formats;
    this.clock = clock;
  }

  public String title(String taskKey) {
    return orKey("task." + taskKey, taskKey);
  }

  /** One sentence on what to do, null where its module gives none. */
  public @Nullable String hint(String taskKey) {
    return messages.getMessage("task." + taskKey + ".help", null, null, locale());
  }

  /** What each answer leads to, null where its module says nothing. */
  public @Nullable String next(String taskKey) {
    return messages.getMessage("task." + taskKey + ".next", null, null, locale());
  }

  public String instead(TaskPageView.Eyes eyes) {
    return eyes.instead().isEmpty()
        ? text("tasklist.eyes.nobody")
        : text("tasklist.eyes.instead", String.join(text("tasklist.comma"), eyes.instead()));
  }

  public String process(String processKey) {
    return orKey("process." + processKey, processKey);
  }

  /** Short enough for a list: "Intake". */
  public String step(String processKey) {
    return orKey("step." + processKey, processKey);
  }

  public String caseType(TaskRow row) {
    return orKey(row.caseRef().kind() + ".type." + row.caseType(), row.caseType());
  }

  /** {@code officer} and {@code officer@genie} both read as the role's name. */
  public String group(String group) {
    String role = group.contains("@") ? group.substring(0, group.indexOf('@')) : group;
    return orKey("role." + role, role);
  }

  public String groups(Iterable<String> groups) {
    return java.util.stream.StreamSupport.stream(groups.spliterator(), false)
        .map(this::group)
        .distinct()
        .sorted()
        .collect(Collectors.joining(text("tasklist.comma")));
  }

  public String today() {
    return text("tasklist.inbox.today", formats.date(LocalDate.now(clock)));
  }

  public String late(TaskItem item) {
    return text("tasklist.late", item.lateDays());
  }

  public String dueOn(TaskItem item) {
    return text("tasklist.dueOn", formats.date(Objects.requireNonNull(item.row().dueAt())));
  }

  public String since(TaskItem item) {
    return text("tasklist.since", item.waitDays());
  }

  /** In the narrow column of a list. */
  public String holder(TaskItem item) {
    return switch (item.holder()) {
      case MINE -> text("tasklist.holder.mine");
      case STOOD_IN_FOR -> text("tasklist.holder.for", name(item.row()));
      case NOBODY -> text("tasklist.holder.nobody");
      case SOMEBODY -> name(item.row());
    };
  }

  /** A sentence that says who is waited for. */
  public String who(TaskItem item) {
    TaskRow row = item.row();
    return switch (item.holder()) {
      case MINE -> text("tasklist.who.you");
      case STOOD_IN_FOR -> text("tasklist.who.stoodInFor", name(row));
      case SOMEBODY -> text("tasklist.who.person", name(row));
      case NOBODY -> text("tasklist.who.groups", groups(row.candidateGroups()));
    };
  }

  public String say(Toast toast) {
    return text(toast.key(), toast.values());
  }

  public String waits(TaskDone.Wait wait) {
    String title = title(wait.taskKey());
    return wait.groups().isEmpty()
        ? text("tasklist.done.waits", title)
        : text("tasklist.done.waitsFor", title, groups(wait.groups()));
  }

  public String pageTitle(TaskPageView view) {
    TaskRow row = view.item().row();
    String title = title(row.key()) + " · " + row.reference();
    boolean wrong = view.trouble() != null || (view.form() != null && !view.form().valid());
    return wrong ? text("tasklist.error.title", title) : title;
  }

  public String trouble(TaskPageView.Trouble trouble) {
    return text(trouble.key(), trouble.values());
  }

  public String troubleNext(TaskPageView.Trouble trouble) {
    return orKey(trouble.key() + ".next", "", trouble.values());
  }

  /** Who completed a task and when; that the case went on without it, where nobody did. */
  public String ended(TaskRow row) {
    String when = row.endedAt() == null ? "" : formats.dateTime(row.endedAt());
    return row.endedByName() == null
        ? text("tasklist.ended.gone", when)
        : text("tasklist.ended.by", row.endedByName(), when);
  }

  private String name(TaskRow row) {
    return Objects.requireNonNullElse(row.assigneeName(), "");
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  private String orKey(String key, String otherwise, Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(key, arguments, otherwise, locale()));
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
