package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.testing.WalkedPaths;
import org.junit.jupiter.api.Test;

/**
 * Looks back at what the process tests of this run walked, in all its virtual machines: comes after
 * them, writes {@code target/process-coverage.html}, and wants every step, boundary event, end and
 * flow to be part of some test.
 */
class ProcessCoverageTest {

  @Test
  void everyElementAndFlowIsWalkedBySomeProcessTest() throws IOException {
    WalkedPaths paths = WalkedPaths.ofThisRun();
    if (Boolean.getBoolean("entente.run.whole")) {
      assertThat(paths.tests()).containsAll(processTests());
    }
    assumeTrue(
        paths.tests().containsAll(processTests()),
        "Only some process tests ran, so what they leave out says nothing.");
    List<ProcessCoverage> all = ProcessCoverage.all(paths.testsByStep());
    Files.writeString(Path.of("target/process-coverage.html"), ProcessCoveragePage.of(all));
    assertThat(all.stream().flatMap(each -> each.missing().stream())).isEmpty();
  }

  private static Set<String> processTests() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java/org/entente"))) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .filter(file -> file.getParent().endsWith("process"))
          .filter(ProcessCoverageTest::startsTheApplication)
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }

  private static boolean startsTheApplication(Path file) {
    try {
      return Files.readString(file).contains("@EntenteTest");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
