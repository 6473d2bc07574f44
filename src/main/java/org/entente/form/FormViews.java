package org.entente.form;

import java.time.Clock;
import java.util.Map;
import org.entente.form.feel.Feel;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Makes what {@code templates/form/fields.html} shows. */
@Service
public class FormViews {

  private final MessageSource messages;
  private final Feel feel;

  public FormViews(MessageSource messages, Clock clock) {
    this.messages = messages;
    this.feel = new Feel(clock);
  }

  /**
   * @param context what the form may show, and values that are known before anybody answers
   * @param check of what was sent, to be shown again; null for the first time
   */
  public FormView of(
      FormDefinition definition,
      Map<String, Object> context,
      @Nullable FormCheck check,
      Language language) {
    Filling filling = new Filling(definition, context, check, language, feel);
    Words words = new Words(messages, definition.id(), language);
    return new FormViewBuilder(definition, filling, words).view();
  }
}
