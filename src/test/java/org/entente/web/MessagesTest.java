package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.people.Role;
import org.entente.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every text is there, in four languages, and can be formatted. */
class MessagesTest {

  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:Refusal\\s*\\.\\s*\\w+|new Refusal)\\(\\s*(?:[\\w.]+,\\s*)?\"([^\"]*[^.\"])\"");
  private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.@-]*)[(}]");

  private final Map<Language, Map<String, String>> texts = MessageFiles.read();

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasTheSameKeysInEveryLanguage(Language language) {
    assertThat(new TreeSet<>(texts.get(language).keySet()))
        .isEqualTo(new TreeSet<>(texts.get(Language.EN).keySet()));
  }

  @Test
  void hasEachKeyInOneModuleOnly() throws IOException {
    Map<String, Path> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (Path file : Sources.under("src/main/resources/messages", ".properties")) {
      if (!file.getFileName().toString().contains("_")) {
        Properties properties = new Properties();
        properties.load(new StringReader(Sources.text(file)));
        properties
            .stringPropertyNames()
            .forEach(
                key -> {
                  Path other = seen.putIfAbsent(key, file);
                  if (other != null) {
                    twice.add(key + " in " + other + " and " + file);
                  }
                });
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void saysNothingTwiceInOneFile() throws IOException {
    List<String> twice = new ArrayList<>();
    for (Path file : Sources.under("src/main/resources/messages", ".properties")) {
      Set<String> seen = new HashSet<>();
      Sources.text(file)
          .lines()
          .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
          .map(line -> line.substring(0, line.indexOf('=')).strip())
          .filter(key -> !seen.add(key))
          .forEach(key -> twice.add(key + " in " + file));
    }
    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void canFormatEachTextWithTheSameArguments(Language language) {
    List<String> wrong = new ArrayList<>();
    texts
        .get(language)
        .forEach(
            (key, text) -> {
              Set<String> here = arguments(text);
              Set<String> english = arguments(texts.get(Language.EN).getOrDefault(key, text));
              if (!here.equals(english)) {
                wrong.add(key + " has " + here + ", in English " + english);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void hasNoEmptyTextAndNoStraightApostrophe() {
    List<String> wrong = new ArrayList<>();
    texts.forEach(
        (language, all) ->
            all.forEach(
                (key, text) -> {
                  if (text.isEmpty() || text.contains("'")) {
                    wrong.add(language + " " + key + ": " + text);
                  }
                }));
    assertThat(wrong).isEmpty();
  }

  /** Eleven days and a hundred days are counted with different forms of the word. */
  @Test
  void countsInArabicFromElevenOnAsWellAsInHundreds() {
    List<String> wrong = new ArrayList<>();
    texts
        .get(Language.AR)
        .forEach(
            (key, text) -> {
              if (count(text, "few {") != count(text, "many {")) {
                wrong.add(key + ": " + text);
              }
            });
    assertThat(wrong).isEmpty();
  }

  @Test
  void hasAWordForEachRole() {
    for (Role role : Role.values()) {
      assertThat(texts.get(Language.EN)).containsKey("role." + role.key());
    }
  }

  @Test
  void saysOfEachRefusalWhatHappenedAndWhatToDo() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path file : Sources.under("src/main/java", ".java")) {
      for (MatchResult refusal : REFUSAL.matcher(Sources.text(file)).results().toList()) {
        for (String key : List.of(refusal.group(1), refusal.group(1) + ".next")) {
          if (!texts.get(Language.EN).containsKey(key)) {
            missing.add(key + " of " + file.getFileName());
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void hasEachTextThatATemplateNames() throws IOException {
    Set<String> missing = new TreeSet<>();
    for (Path file : Sources.templates()) {
      for (MatchResult key : IN_TEMPLATE.matcher(Sources.text(file)).results().toList()) {
        if (!texts.get(Language.EN).containsKey(key.group(1))) {
          missing.add(key.group(1) + " of " + file);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static int count(String text, String selector) {
    return text.split(Pattern.quote(" " + selector), -1).length - 1;
  }

  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      MessagePattern.Part.Type type = pattern.getPartType(i);
      if (type == MessagePattern.Part.Type.ARG_NUMBER
          || type == MessagePattern.Part.Type.ARG_NAME) {
        names.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return names;
  }
}
