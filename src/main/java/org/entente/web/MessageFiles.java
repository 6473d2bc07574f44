package org.entente.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.shared.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Reads {@code messages/<module>[_<language>].properties}: a module adds its texts by adding files.
 */
final class MessageFiles {

  private static final Pattern NAME =
      Pattern.compile("([a-z][a-z0-9-]*?)(?:_(fr|es|ar))?\\.properties");

  private MessageFiles() {}

  static Map<Language, Map<String, String>> read() {
    Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*.properties")) {
        Map<String, String> texts = all.computeIfAbsent(languageOf(file), any -> new HashMap<>());
        load(file).forEach((key, text) -> texts.putIfAbsent(key.toString(), text.toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the message files cannot be read", e);
    }
    return all;
  }

  private static Properties load(Resource file) throws IOException {
    Properties properties = new Properties();
    try (InputStreamReader reader =
        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }

  private static Language languageOf(Resource file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFilename()));
    if (!name.matches()) {
      throw new IllegalStateException("not <module>[_<language>].properties: " + file);
    }
    return name.group(2) == null ? Language.EN : Language.of(name.group(2));
  }
}
