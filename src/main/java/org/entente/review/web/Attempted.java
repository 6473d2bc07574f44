package org.entente.review.web;

import java.util.Map;
import org.entente.form.Answers;
import org.entente.form.FormCheck;
import org.entente.form.FormInput;
import org.entente.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What was sent, to be shown again; nulls for a fresh page. */
record Attempted(@Nullable FormCheck check, @Nullable Refusal trouble) {

  static final Attempted NONE = new Attempted(null, null);

  /** Everything typed comes back under the refusal. */
  static Attempted refused(FormInput typed, Refusal trouble) {
    return new Attempted(new FormCheck(typed, Answers.NONE, Map.of()), trouble);
  }
}
