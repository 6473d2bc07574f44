package org.entente.partner.ingest.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of pages, whole.
 *
 * @param deep true below somebody's pages, {@code univ.example/faculty-of-law}: then the host is
 *     rather theirs
 */
record WebAddress(String text, boolean deep) {

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:(https?)://)?([^/\\s@:]+\\.[^/\\s@:]{2,})(:\\d+)?(/\\S*)?");

  /** {@code /en}, {@code /index.php}, {@code /home}: the front door, whatever it is called. */
  private static final Pattern DOOR = Pattern.compile("(?i).{0,5}|(index|home|default|accueil).*");

  /** Null for what is no address; of several, the first. */
  static @Nullable WebAddress of(String text) {
    Matcher parts = ADDRESS.matcher(text.split("[ ,;]", 2)[0]);
    if (!parts.matches()) {
      return null;
    }
    String protocol = parts.group(1) == null ? "http" : parts.group(1).toLowerCase(Locale.ROOT);
    String path = parts.group(4) == null ? "" : parts.group(4);
    String port = parts.group(3) == null ? "" : parts.group(3);
    boolean deep =
        Arrays.stream(path.split("[/?#]")).anyMatch(part -> !DOOR.matcher(part).matches());
    return new WebAddress(protocol + "://" + parts.group(2) + port + path, deep);
  }
}
