package org.entente.commandline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the command line behind {@code import}.
 *
 * @param everyKind also organisations that do not teach
 * @param signInName who imports, null for the system
 * @param settings of the application, {@code --spring.datasource.url=…}
 */
record ImportOptions(
    List<Path> files,
    boolean everyKind,
    @Nullable String signInName,
    Language language,
    Path report,
    List<String> settings) {

  /**
   * @throws IllegalArgumentException with the option that there is not
   */
  static ImportOptions of(List<String> arguments) {
    List<Path> files = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    boolean everyKind = false;
    String signInName = null;
    Language language = Language.of(Locale.getDefault());
    Path report = Path.of("import-report.csv");
    for (String argument : arguments) {
      String value = argument.substring(argument.indexOf('=') + 1);
      if (argument.equals("--every-kind")) {
        everyKind = true;
      } else if (argument.startsWith("--as=")) {
        signInName = value;
      } else if (argument.startsWith("--language=")) {
        language = language(argument, value);
      } else if (argument.startsWith("--report=")) {
        report = Path.of(value);
      } else if (argument.matches("--[\\w.-]+\\.[\\w.-]+=.*")) {
        settings.add(argument);
      } else if (argument.startsWith("-")) {
        throw new IllegalArgumentException(argument);
      } else {
        files.add(Path.of(argument));
      }
    }
    return new ImportOptions(files, everyKind, signInName, language, report, settings);
  }

  private static Language language(String argument, String tag) {
    return Arrays.stream(Language.values())
        .filter(each -> each.tag().equalsIgnoreCase(tag))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(argument));
  }
}
