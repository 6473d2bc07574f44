package org.entente.form;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
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

  /**
   * Answers for whoever only reads them, in the form's order; files stand beside, and not among
   * them.
   *
   * @param context what the form may show
   */
  public List<AnswerLine> answers(
      FormDefinition definition, Map<String, Object> context, Answers answers, Language language) {
    Map<String, Object> known = new HashMap<>(context);
    known.putAll(answers.values());
    Filling filling = new Filling(definition, known, null, language, feel);
    return new AnswerLines(filling, new Words(messages, definition.id(), language)).all();
  }

  /** What each field is called, by key; those of rows by their list's. */
  public Map<String, String> labels(FormDefinition definition, Language language) {
    Words words = new Words(messages, definition.id(), language);
    Map<String, String> labels = new HashMap<>();
    Components.of(definition)
        .forEach(each -> labels.put(each.common().key(), words.label(each.common())));
    return labels;
  }
}
