package org.entente.application;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.entente.form.Answers;
import org.entente.form.UploadedFile;
import org.entente.shared.Jsonb;

/**
 * Answers as canonical JSON: keys in order, no spaces, each value that is no text, truth or list of
 * texts under the name of its kind. The same answers are the same text, whoever writes it.
 */
final class AnswerText {

  private AnswerText() {}

  /**
   * @param files of the snapshot, in their order
   */
  static String write(UUID call, int formVersion, Answers answers, List<ApplicantFile> files) {
    Map<String, Object> whole = new TreeMap<>();
    whole.put("answers", values(withoutFiles(answers.values())));
    whole.put("call", call.toString());
    whole.put("files", files.stream().map(AnswerText::file).toList());
    whole.put("form", formVersion);
    return Jsonb.write(whole);
  }

  /** What {@link #write} made, its files without their bytes. */
  static Answers read(String text) {
    Map<?, ?> whole = Jsonb.read(text, Map.class);
    Map<String, Object> values =
        new LinkedHashMap<>(readValues((Map<?, ?>) required(whole, "answers")));
    for (Object each : (List<?>) required(whole, "files")) {
      Map<?, ?> file = (Map<?, ?>) each;
      addFile(values, file);
    }
    return new Answers(values);
  }

  private static Map<String, Object> withoutFiles(Map<String, Object> values) {
    Map<String, Object> rest = new TreeMap<>(values);
    rest.values()
        .removeIf(
            value ->
                value instanceof List<?> list
                    && !list.isEmpty()
                    && list.get(0) instanceof UploadedFile);
    return rest;
  }

  private static Map<String, Object> values(Map<?, ?> values) {
    Map<String, Object> written = new TreeMap<>();
    values.forEach((key, value) -> written.put(String.valueOf(key), value(value)));
    return written;
  }

  private static Object value(Object value) {
    if (value instanceof BigDecimal number) {
      return Map.of("number", number.stripTrailingZeros().toPlainString());
    }
    if (value instanceof LocalDate) {
      return Map.of("date", value.toString());
    }
    if (value instanceof LocalTime) {
      return Map.of("time", value.toString());
    }
    if (value instanceof LocalDateTime) {
      return Map.of("dateTime", value.toString());
    }
    if (value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance)) {
      return Map.of("rows", list.stream().map(row -> values((Map<?, ?>) row)).toList());
    }
    return value instanceof Boolean || value instanceof List<?> ? value : value.toString();
  }

  private static Map<String, Object> file(ApplicantFile file) {
    Map<String, Object> written = new TreeMap<>();
    written.put("field", file.field());
    written.put("name", file.name());
    written.put("sha256", file.sha256().hex());
    written.put("size", file.size());
    written.put("type", file.mediaType());
    return written;
  }

  private static Map<String, Object> readValues(Map<?, ?> written) {
    Map<String, Object> values = new LinkedHashMap<>();
    written.forEach((key, value) -> values.put(String.valueOf(key), readValue(value)));
    return values;
  }

  private static Object readValue(Object written) {
    if (!(written instanceof Map<?, ?> tagged)) {
      return written;
    }
    Map.Entry<?, ?> only = tagged.entrySet().iterator().next();
    String text = String.valueOf(only.getValue());
    return switch (String.valueOf(only.getKey())) {
      case "number" -> new BigDecimal(text);
      case "date" -> LocalDate.parse(text);
      case "time" -> LocalTime.parse(text);
      case "dateTime" -> LocalDateTime.parse(text);
      case "rows" ->
          ((List<?>) only.getValue()).stream().map(row -> readValues((Map<?, ?>) row)).toList();
      default -> throw new IllegalStateException("no answer is a " + only.getKey());
    };
  }

  private static void addFile(Map<String, Object> values, Map<?, ?> file) {
    String field = String.valueOf(file.get("field"));
    List<Object> all = new ArrayList<>();
    if (values.get(field) instanceof List<?> before) {
      all.addAll(before);
    }
    all.add(
        new UploadedFile(
            String.valueOf(file.get("name")), String.valueOf(file.get("type")), new byte[0]));
    values.put(field, List.copyOf(all));
  }

  private static Object required(Map<?, ?> whole, String key) {
    Object value = whole.get(key);
    if (value == null) {
      throw new IllegalStateException("a snapshot lacks " + key);
    }
    return value;
  }
}
