package org.entente.tasklist.api;

import java.util.List;
import org.entente.api.Described;
import org.jspecify.annotations.Nullable;

/** A task's form for programs: every field that can be answered, in the reader's language. */
@Described("The form of a task, in the language asked for.")
record TaskForm(String id, List<Field> fields) {

  @Described("One field. Answers are sent under its name.")
  record Field(
      @Described("What its answer is sent as.") String name,
      Kind kind,
      String label,
      @Described("Empty for none.") String hint,
      @Described("Needed, unless `hiddenWhen` hides it.") boolean required,
      @Described("Shown, and not to be answered.") boolean locked,
      @Described("Whether several values or files are taken, as an array.") boolean multiple,
      @Described("What can be chosen; null where anything can be written.")
          @Nullable List<Option> options,
      @Described("Which files are taken, by ending or type; null for any.") @Nullable String accept,
      @Described("Characters at most; null where only the server knows.")
          @Nullable Integer maxLength,
      @Described("What stands there already; empty for nothing.") List<String> value,
      @Described(
              "Condition on other answers under which it is not asked, as JSON text: arrays of an"
                  + " operator and its operands. Null where it is always asked.")
          @Nullable String hiddenWhen) {}

  @Described("One of the values of a choice.")
  record Option(String value, String label) {}

  /** How a field is answered. */
  enum Kind {
    TEXT,
    LONG_TEXT,
    PASSWORD,
    NUMBER,
    DATE,
    TIME,
    DATETIME,
    CHOICE,
    YES_NO,
    FILE
  }
}
