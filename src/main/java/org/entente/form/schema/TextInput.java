package org.entente.form.schema;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code textfield} and {@code textarea}. */
public record TextInput(
    Common common, Traits traits, boolean multiline, Rules rules, Affixes affixes)
    implements Input {

  /** A password is never shown again. */
  public boolean secret() {
    return "password".equals(common.properties().get("kind"));
  }

  /** What the text has to look like, beside its length. */
  public enum Format {
    ANY,
    EMAIL,
    PHONE
  }

  /**
   * @param minLength in characters; a number or FEEL
   */
  public record Rules(
      String minLength, String maxLength, @Nullable Pattern pattern, Format format) {}
}
