package org.entente.api;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.form.FormInput;
import org.entente.form.UploadedFile;
import org.entente.shared.FieldRefusal;
import org.entente.shared.FieldRefusal.Field;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Answers as programs send them, for the form that checks them: texts, numbers, true or false,
 * arrays of these, and files as {@code {"name", "mediaType", "content"}} in Base64.
 */
public final class SentAnswers {

  private static final String CONTENT = "content";

  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, List<UploadedFile>> files = new LinkedHashMap<>();

  private SentAnswers() {}

  /**
   * @throws Refusal 400 for what is neither a value nor a file
   */
  public static FormInput input(Map<String, @Nullable Object> answers) {
    SentAnswers sent = new SentAnswers();
    answers.forEach(sent::add);
    return new FormInput(sent.fields, sent.files);
  }

  private void add(String name, @Nullable Object value) {
    if (value instanceof List<?> many) {
      many.forEach(each -> one(name, each));
    } else {
      one(name, value);
    }
  }

  private void one(String name, @Nullable Object value) {
    if (value instanceof Map<?, ?> file && file.get(CONTENT) instanceof String content) {
      files.computeIfAbsent(name, any -> new ArrayList<>()).add(file(name, file, content));
    } else if (value instanceof Map<?, ?> || value instanceof List<?>) {
      throw malformed(name);
    } else if (value != null) {
      fields.computeIfAbsent(name, any -> new ArrayList<>()).add(text(value));
    }
  }

  private static String text(Object value) {
    return value instanceof java.math.BigDecimal number ? number.toPlainString() : value.toString();
  }

  private static UploadedFile file(String field, Map<?, ?> file, String content) {
    if (!(file.get("name") instanceof String name) || name.isBlank()) {
      throw malformed(field + ".name");
    }
    String type = file.get("mediaType") instanceof String told ? told : "application/octet-stream";
    try {
      return new UploadedFile(name, type, Base64.getDecoder().decode(content));
    } catch (IllegalArgumentException e) {
      throw malformed(field + "." + CONTENT);
    }
  }

  private static Refusal malformed(String field) {
    return new FieldRefusal(
        Refusal.Kind.MALFORMED,
        "error.malformed",
        List.of(new Field("answers." + field, "error.field.type", List.of())));
  }
}
