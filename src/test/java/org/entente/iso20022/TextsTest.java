package org.entente.iso20022;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reason that can be given has its text, and no text is left over. */
class TextsTest {

  private static final Pattern WORD = Pattern.compile("\"([a-z]+)\"");

  @Test
  void hasATextForEachFieldReasonVerdictAndLoss() throws IOException {
    Set<String> needed = new HashSet<>();
    Stream.of(PaymentField.values()).map(PaymentField::messageKey).forEach(needed::add);
    Stream.of(ReasonCode.values()).map(ReasonCode::messageKey).forEach(needed::add);
    Stream.of(Verdict.values()).map(Verdict::messageKey).forEach(needed::add);
    Stream.of(Loss.Kind.values()).map(Loss.Kind::messageKey).forEach(needed::add);
    assertThat(keys("field", "reason", "verdict", "loss")).isEqualTo(new TreeSet<>(needed));
  }

  @Test
  void hasATextForEachFaultAndProblem() throws IOException {
    Set<String> faults =
        keys("fault").stream()
            .filter(key -> !key.endsWith(".next"))
            .map(key -> key.substring("iso20022.fault.".length()))
            .collect(Collectors.toSet());
    Set<String> inAnswers = words("answer");
    inAnswers.removeAll(Set.of("report", "true", "false"));
    assertThat(faults).isEqualTo(inAnswers);
    Set<String> problems =
        keys("problem").stream()
            .map(key -> key.substring("iso20022.problem.".length()))
            .collect(Collectors.toSet());
    assertThat(problems).isEqualTo(words("initiation"));
  }

  private static Set<String> words(String folder) throws IOException {
    Set<String> words = new HashSet<>();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/java/org/entente/iso20022").resolve(folder))) {
      for (Path file : files.toList()) {
        WORD.matcher(Files.readString(file)).results().forEach(word -> words.add(word.group(1)));
      }
    }
    return words;
  }

  private static Set<String> keys(String... kinds) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(Path.of("src/main/resources/messages/iso20022.properties"))) {
      texts.load(reader);
    }
    return texts.stringPropertyNames().stream()
        .filter(key -> List.of(kinds).contains(key.split("\\.")[1]))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
