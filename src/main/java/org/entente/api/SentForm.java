package org.entente.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A body with answers to a form, which may hold files. */
public interface SentForm {

  /** By field key, as {@link SentAnswers} reads them; null where they were left out. */
  @Nullable Map<String, @Nullable Object> answers();
}
