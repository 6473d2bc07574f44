package org.entente.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command answers before it needs a database, and how its bar moves. */
class CommandLineTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void explainsItselfWhenAsked() {
    assertThat(run("--help")).isEqualTo(CommandLine.DONE);
    assertThat(text()).startsWith("Usage: ").contains("--report=FILE", "Ends with 0");
  }

  @Test
  void namesWhatItDoesNotUnderstand() {
    assertThat(run("--nonsense", "list.csv")).isEqualTo(CommandLine.USAGE);
    assertThat(run("--language=xx", "list.csv")).isEqualTo(CommandLine.USAGE);
    assertThat(run()).isEqualTo(CommandLine.USAGE);
    assertThat(text())
        .contains("Not understood: --nonsense")
        .contains("Not understood: --language=xx")
        .contains("No file is named.");
  }

  @Test
  void namesAFileThatCannotBeRead(@TempDir Path folder) {
    Path none = folder.resolve("none.csv");
    assertThat(run(folder.toString())).isEqualTo(CommandLine.USAGE);
    assertThat(run(none.toString())).isEqualTo(CommandLine.USAGE);
    assertThat(text())
        .contains("Nothing was imported: " + none + " is no file that can be read.")
        .doesNotContain("Usage");
  }

  @Test
  void movesABarInItsLineAndLeavesNothingOfIt() {
    Terminal terminal = Terminal.of(out, true);
    terminal.progress(50, "half");
    terminal.progress(100, "all");
    terminal.line("done");
    String bar = "[###############---------------] half";
    assertThat(text())
        .startsWith(bar + "\r" + " ".repeat(bar.length()) + "\r[####")
        .endsWith("\rdone" + System.lineSeparator());
  }

  @Test
  void printsNoBarWhereNobodyLooks() {
    Terminal terminal = Terminal.of(out, false);
    terminal.progress(50, "half");
    assertThat(text()).isEmpty();
  }

  private int run(String... arguments) {
    return CommandLine.run(List.of(arguments), Terminal.of(out, false));
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
