package org.entente.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers that passed their form's checks, by field key. Shapes: text, select and radio are {@code
 * String}; number is {@code BigDecimal}; checkbox is {@code Boolean}; date is {@code LocalDate},
 * time {@code LocalTime}, date and time {@code LocalDateTime}; checklist and taglist are {@code
 * List<String>}; filepicker is {@code List<UploadedFile>}; dynamiclist is {@code List<Map<String,
 * Object>>} without its blank rows; expression is what it evaluates to. A field left empty or
 * hidden by its condition is absent; a locked one has the context's value.
 */
public record Answers(Map<String, Object> values) {

  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    values = Map.copyOf(values);
  }

  public Optional<String> text(String key) {
    return value(key, String.class);
  }

  /** A required text: the form's check made sure of it. */
  public String requiredText(String key) {
    return text(key).orElseThrow(() -> new IllegalStateException("form lacks " + key));
  }

  public <E extends Enum<E>> E choice(String key, Class<E> type) {
    return Enum.valueOf(type, requiredText(key));
  }

  public Optional<LocalDate> date(String key) {
    return value(key, LocalDate.class);
  }

  /** In no zone: whoever asks knows which. */
  public Optional<LocalDateTime> dateTime(String key) {
    return value(key, LocalDateTime.class);
  }

  public Optional<BigDecimal> number(String key) {
    return value(key, BigDecimal.class);
  }

  public boolean checked(String key) {
    return value(key, Boolean.class).orElse(false);
  }

  public List<String> texts(String key) {
    return list(key, String.class);
  }

  public List<UploadedFile> files(String key) {
    return list(key, UploadedFile.class);
  }

  private <T> Optional<T> value(String key, Class<T> type) {
    @Nullable Object value = values.get(key);
    return Optional.ofNullable(value).map(type::cast);
  }

  private <T> List<T> list(String key, Class<T> type) {
    Object value = values.get(key);
    return value instanceof List<?> list ? list.stream().map(type::cast).toList() : List.of();
  }
}
