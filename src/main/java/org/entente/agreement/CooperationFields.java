package org.entente.agreement;

import java.util.List;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The fields of cooperation in words. An agreement keeps them as the constants of the proposal's
 * form; whatever shows or prints them asks here. A field the form does not know is shown as it is.
 */
@Component("cooperationFields")
public class CooperationFields {

  private static final String KEY = "form.proposeAgreement.fields.";

  private final MessageSource messages;

  public CooperationFields(MessageSource messages) {
    this.messages = messages;
  }

  /** As a list or a form names it: {@code Joint research}. */
  public String name(String field, Language language) {
    String name = messages.getMessage(KEY + field, null, field, language.locale());
    return name == null ? field : name;
  }

  /** As a sentence names it: {@code joint research}. */
  public List<String> inSentence(List<String> fields, Language language) {
    return fields.stream().map(field -> lowered(name(field, language), language)).toList();
  }

  /** Names in the language of the reader. */
  public List<String> names(List<String> fields) {
    Language reader = Language.of(LocaleContextHolder.getLocale());
    return fields.stream().map(field -> name(field, reader)).toList();
  }

  /** A first letter alone is lowered: an acronym stays one. */
  private static String lowered(String name, Language language) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return name.isEmpty() || acronym
        ? name
        : name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1);
  }
}
