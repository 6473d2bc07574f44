package org.entente.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.shared.Jsonb;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The demo's facts, as they stand in {@code demo/*.json}. */
final class DemoFile {

  private DemoFile() {}

  static List<AgreementFact> agreements() {
    return List.of(read("agreements.json", AgreementFact[].class));
  }

  static LocalizedText text(Map<String, String> byTag) {
    return Jsonb.text(Jsonb.write(byTag));
  }

  private static <T> T read(String name, Class<T> type) {
    try (InputStream stream = DemoFile.class.getResourceAsStream("/demo/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("no demo/" + name);
      }
      return Jsonb.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record AgreementFact(
      String key,
      String unit,
      String type,
      String ourEntity,
      List<String> partners,
      List<String> beneficiaries,
      List<String> languages,
      @Nullable String prevailing,
      Map<String, String> title,
      List<String> fields,
      String rationale,
      String startsOn,
      String endsOn,
      @Nullable Map<String, String> value,
      DemoState until) {}
}
