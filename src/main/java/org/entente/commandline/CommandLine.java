package org.entente.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.partner.PartnerImports;
import org.entente.people.People;
import org.springframework.beans.BeansException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;

/** Commands of the application's own jar. */
public final class CommandLine {

  /** Everything was done. */
  static final int DONE = 0;

  /** Something could not be read, failed or was cancelled. */
  static final int TROUBLE = 1;

  /** The command itself was not understood. */
  static final int USAGE = 2;

  /** There is no database to work with. */
  static final int DATABASE = 3;

  private static final String IMPORT = "import";

  private static final String USAGE_TEXT =
      """
      Usage: java -jar entente.jar import [OPTION…] FILE…

      Takes lists of organisations into the register of partners: ROR's dump (JSON or zip), the
      table made from it, the table of Erasmus Charter holders, the Hipo list. The same file
      again changes nothing; a killed import goes on when it is started again.

        --as=NAME        who imports, by sign-in name; the system where it is left out
        --every-kind     of ROR's dump also what does not teach
        --language=TAG   en, fr, es or ar
        --report=FILE    where rows that could not be taken are listed; import-report.csv
        --SETTING=VALUE  of the application, for example --spring.datasource.url=…
        --help           this text

      Ends with 0 when every file was taken, whatever single rows it reports; 1 when a file could
      not be read, failed or was cancelled; 2 when the command was not understood; 3 without a
      database.
      """;

  private static final Map<String, Object> SETTINGS =
      Map.of(
          "spring.main.banner-mode", "off",
          "spring.jmx.enabled", "false",
          "logging.level.root", "error",
          "logging.level.org.flywaydb", "off",
          "logging.level.org.springframework.boot.SpringApplication", "off",
          "entente.partner-import.worker", "false");

  private CommandLine() {}

  /** Whether these arguments are a command, and not settings of the web application. */
  public static boolean asked(String[] arguments) {
    return arguments.length > 0 && arguments[0].equals(IMPORT);
  }

  /**
   * @return the exit code
   */
  public static int run(String[] arguments) {
    return run(List.of(arguments).subList(1, arguments.length), Terminal.standard());
  }

  static int run(List<String> arguments, Terminal terminal) {
    if (arguments.contains("--help") || arguments.contains("-h")) {
      USAGE_TEXT.lines().forEach(terminal::line);
      return DONE;
    }
    ImportOptions options;
    try {
      options = ImportOptions.of(arguments);
    } catch (IllegalArgumentException e) {
      return usage(terminal, "Not understood: " + e.getMessage());
    }
    if (options.files().isEmpty()) {
      return usage(terminal, "No file is named.");
    }
    for (Path file : options.files()) {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        terminal.line("Nothing was imported: " + file + " is no file that can be read.");
        return USAGE;
      }
    }
    try (ConfigurableApplicationContext context = start(options)) {
      Words words = new Words(context, options.language());
      return new ImportCommand(
              context.getBean(PartnerImports.class), context.getBean(People.class), words, terminal)
          .run(options);
    } catch (BeansException e) {
      Throwable cause = NestedExceptionUtils.getMostSpecificCause(e);
      terminal.line("The database cannot be used: " + cause.getMessage());
      return DATABASE;
    }
  }

  private static ConfigurableApplicationContext start(ImportOptions options) {
    return new SpringApplicationBuilder(CommandContext.class)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .registerShutdownHook(true)
        .properties(SETTINGS)
        .run(settings(options));
  }

  /** Arguments win over the file of settings, which defaults do not. */
  private static String[] settings(ImportOptions options) {
    List<String> ours =
        SETTINGS.entrySet().stream().map(it -> "--" + it.getKey() + "=" + it.getValue()).toList();
    return java.util.stream.Stream.concat(ours.stream(), options.settings().stream())
        .toArray(String[]::new);
  }

  private static int usage(Terminal terminal, String problem) {
    terminal.line(problem);
    terminal.line("");
    USAGE_TEXT.lines().forEach(terminal::line);
    return USAGE;
  }
}
