package org.entente.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.form.schema.Checkbox;
import org.entente.form.schema.Choice;
import org.entente.form.schema.DateInput;
import org.entente.form.schema.FilePicker;
import org.entente.form.schema.Input;
import org.entente.form.schema.NumberInput;
import org.entente.form.schema.TextInput;
import org.entente.shared.Language;

/** Understands what was sent for one input. */
final class ValueReader {

  private static final Set<String> TICKED = Set.of("true", "on");

  /** Control characters that no text needs, and that PostgreSQL or a PDF would not take. */
  private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  private final Language language;

  ValueReader(Language language) {
    this.language = language;
  }

  Reading read(Input input, List<String> texts, List<UploadedFile> files) {
    if (input instanceof FilePicker) {
      return files.isEmpty() ? Reading.EMPTY : Reading.of(List.copyOf(files));
    }
    if (input instanceof Choice choice && choice.style().multiple()) {
      return many(texts);
    }
    if (texts.size() > 1) {
      return Reading.problem("form.error.several");
    }
    String text = texts.isEmpty() ? "" : texts.get(0);
    return input instanceof Checkbox ? tick(text) : one(input, text);
  }

  private static Reading many(List<String> texts) {
    List<String> chosen = texts.stream().filter(text -> !text.isBlank()).distinct().toList();
    return chosen.isEmpty() ? Reading.EMPTY : Reading.of(chosen);
  }

  private static Reading tick(String text) {
    boolean known = text.isEmpty() || text.equals("false") || TICKED.contains(text);
    return known ? Reading.of(TICKED.contains(text)) : Reading.problem("form.error.option");
  }

  private Reading one(Input input, String text) {
    boolean secret = input instanceof TextInput field && field.secret();
    String value = secret ? text : text.replace("\r\n", "\n").strip();
    if (value.isEmpty()) {
      return Reading.EMPTY;
    }
    if (UNWRITABLE.matcher(value).find()) {
      return Reading.problem("form.error.characters");
    }
    if (input instanceof NumberInput) {
      BigDecimal number = NumberText.parse(value, language);
      return number == null ? Reading.problem("form.error.number") : Reading.of(number);
    }
    return input instanceof DateInput date ? Dates.read(date, value) : Reading.of(value);
  }
}
