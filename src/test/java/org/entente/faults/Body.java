package org.entente.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a form sends: in parts when there are files in it. */
record Body(String type, HttpRequest.BodyPublisher publisher) {

  private static final String BOUNDARY = "----entente-faults";

  record Upload(String field, String name, String type, String content) {}

  static Body of(
      Map<String, String> hidden, Map<String, List<String>> typed, List<Upload> uploads) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    hidden.forEach((name, value) -> all.put(name, List.of(value)));
    all.putAll(typed);
    return uploads.isEmpty() ? encoded(all) : parts(all, uploads);
  }

  private static Body encoded(Map<String, List<String>> fields) {
    String text =
        fields.entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().stream()
                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
            .collect(Collectors.joining("&"));
    return new Body("application/x-www-form-urlencoded", HttpRequest.BodyPublishers.ofString(text));
  }

  private static Body parts(Map<String, List<String>> fields, List<Upload> uploads) {
    List<String> parts = new ArrayList<>();
    fields.forEach(
        (name, values) -> values.forEach(value -> parts.add(part("name=\"" + name + "\"", value))));
    uploads.forEach(
        upload ->
            parts.add(
                part(
                    "name=\""
                        + upload.field()
                        + "\"; filename=\""
                        + upload.name()
                        + "\"\r\nContent-Type: "
                        + upload.type(),
                    upload.content())));
    String text = String.join("", parts) + "--" + BOUNDARY + "--\r\n";
    return new Body(
        "multipart/form-data; boundary=" + BOUNDARY, HttpRequest.BodyPublishers.ofString(text));
  }

  private static String part(String head, String content) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; "
        + head
        + "\r\n\r\n"
        + content
        + "\r\n";
  }
}
