package org.entente.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.form.FormCheck.Problem;
import org.entente.form.schema.TextInput;
import org.jspecify.annotations.Nullable;

/** Length and form of texts. Characters are counted as people see them in a text field. */
record TextRules(Scope scope) {

  /** Where the form names no length. */
  private static final int LINE = 2_000;

  private static final int PAGES = 100_000;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;]{1,64}@[^\\s@<>,;.]+(\\.[^\\s@<>,;.]+)+");
  private static final int LONGEST_EMAIL = 254;
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,24}");

  Optional<Problem> problem(TextInput input, String text) {
    int length = text.codePointCount(0, text.length());
    int most = maxLength(input);
    int least = whole(scope.number(input.rules().minLength()), 0);
    if (length > most) {
      return Rules.problem("form.error.maxLength", most, length);
    }
    if (length < least) {
      return Rules.problem("form.error.minLength", least, length);
    }
    if (!input.multiline() && text.indexOf('\n') >= 0) {
      return Rules.problem("form.error.characters");
    }
    return format(input.rules(), text);
  }

  int maxLength(TextInput input) {
    int otherwise = input.multiline() ? PAGES : LINE;
    return Math.min(whole(scope.number(input.rules().maxLength()), otherwise), PAGES);
  }

  private static Optional<Problem> format(TextInput.Rules rules, String text) {
    Pattern pattern = rules.pattern();
    if (pattern != null && !pattern.matcher(text).find()) {
      return Rules.problem("form.error.pattern");
    }
    return switch (rules.format()) {
      case ANY -> Optional.empty();
      case EMAIL ->
          text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches()
              ? Optional.empty()
              : Rules.problem("form.error.email");
      case PHONE ->
          PHONE.matcher(Digits.latin(text)).matches()
              ? Optional.empty()
              : Rules.problem("form.error.phone");
    };
  }

  private static int whole(@Nullable BigDecimal number, int otherwise) {
    return number == null ? otherwise : number.intValue();
  }
}
