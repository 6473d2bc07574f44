package org.entente.workflow.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was thrown, for an operator to read: types and messages, the outermost first. Values that a
 * message may have carried along (secrets, addresses, contents of records) are blacked out.
 */
final class ScrubbedDetails {

  private static final int LIMIT = 2_000;
  private static final String BLACK = "█";

  private static final Map<Pattern, String> SECRETS = new LinkedHashMap<>();

  static {
    black(
        "(?i)((?:password|passwd|pwd|secret|token|api[-_ ]?key|authorization|credentials?)\\s*[=:]\\s*)(?:bearer\\s+|basic\\s+)?\\S+",
        "$1");
    black("(?i)(bearer|basic)\\s+[\\w+/=.~-]{8,}", "$1 ");
    black("(\\w+://)[^\\s/@]+@", "$1");
    black("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+", "");
    black("(\\(\\w+(?:, *\\w+)*\\)=)\\([^)]*\\)", "$1");
    black("(?i)(failing row contains )\\(.*\\)", "$1");
    black("\\b(?=[\\w+/]*\\d)[A-Za-z0-9+/_]{40,}={0,2}", "");
  }

  private ScrubbedDetails() {}

  static String of(Throwable thrown) {
    String chain =
        Causes.of(thrown).map(ScrubbedDetails::line).distinct().collect(Collectors.joining("\n"));
    String text = Storable.text(scrubbed(chain));
    return text.length() <= LIMIT ? text : text.substring(0, LIMIT) + "…";
  }

  private static String line(Throwable thrown) {
    String message = thrown.getMessage();
    String type = thrown.getClass().getName();
    return message == null ? type : type + ": " + message.strip();
  }

  private static String scrubbed(String text) {
    String clean = text;
    for (Map.Entry<Pattern, String> secret : SECRETS.entrySet()) {
      clean = secret.getKey().matcher(clean).replaceAll(secret.getValue());
    }
    return clean;
  }

  private static void black(String pattern, String kept) {
    SECRETS.put(Pattern.compile(pattern), kept + BLACK);
  }
}
