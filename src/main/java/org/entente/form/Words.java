package org.entente.form;

import java.time.temporal.Temporal;
import java.util.List;
import org.entente.form.schema.Common;
import org.entente.form.schema.Options;
import org.entente.form.schema.Table;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;

/**
 * A form's words in one language: the message {@code form.<form>.<key>} where there is one, else
 * what the {@code .form} says in this language, as property {@code label.fr}, {@code help.fr} or
 * {@code option.<value>.fr} of the component, else what it says to everybody.
 */
record Words(MessageSource messages, String formId, Language language) {

  String label(Common common) {
    String own = common.label().isEmpty() ? common.key() : common.label();
    return message(common.key(), written(common, "label", own));
  }

  /** As {@link #label}, and nothing where nobody wrote one. */
  String title(Common common) {
    return message(common.key(), written(common, "label", common.label()));
  }

  String text(Common common, String own) {
    return message(common.key(), written(common, "text", own));
  }

  String hint(Common common) {
    return message(common.key() + ".help", written(common, "help", common.description()));
  }

  String option(Common common, Options.Option option) {
    String own = option.label().isEmpty() ? option.value() : option.label();
    String name = "option." + option.value();
    return message(common.key() + "." + option.value(), written(common, name, own));
  }

  String column(Common common, Table.Column column) {
    String own = column.label().isEmpty() ? column.key() : column.label();
    String name = "column." + column.key();
    return message(common.key() + "." + column.key(), written(common, name, own));
  }

  String problem(FormCheck.Problem problem) {
    return say(problem.messageKey(), problem.arguments());
  }

  String say(String key, List<Object> arguments) {
    Object[] shown =
        arguments.stream()
            .map(it -> it instanceof Temporal ? Formats.shown(it, language) : it)
            .toArray();
    return messages.getMessage(key, shown, language.locale());
  }

  private String written(Common common, String name, String otherwise) {
    String own = common.properties().getOrDefault(name + "." + language.tag(), "");
    return own.isBlank() ? otherwise : own;
  }

  private String message(String key, String otherwise) {
    String found = messages.getMessage("form." + formId + "." + key, null, "", language.locale());
    return found == null || found.isEmpty() ? otherwise : found;
  }
}
