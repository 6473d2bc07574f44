package org.entente.signature.web;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Locale;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words the signing pages put together: lists of names in the reader's language, and the like. */
@Component("signingWords")
public class SigningWords {

  private final MessageSource messages;

  SigningWords(MessageSource messages) {
    this.messages = messages;
  }

  String pageTitle(SigningView view) {
    return say("signature.page.title", view.agreement().title().in(Language.of(locale())));
  }

  String confirmTitle(SigningView view, Step step) {
    return say("signature." + step.key() + ".title", view.agreement().reference());
  }

  public String names(List<LocalizedText> names) {
    Language reader = Language.of(locale());
    return listed(names.stream().map(name -> name.in(reader)).toList());
  }

  public String languages(List<Language> languages) {
    Language reader = Language.of(locale());
    return listed(languages.stream().map(each -> each.calledIn(reader)).toList());
  }

  /** {@code a, b and c}. */
  public String listed(List<String> texts) {
    return ListFormatter.getInstance(locale()).format(texts);
  }

  public String prevails() {
    return say("signature.read.prevails");
  }

  public String authentic() {
    return say("signature.read.authentic");
  }

  /** What is wrong with a field; null where nothing is. */
  public @Nullable String problem(List<SigningProblem> problems, String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .findFirst()
        .map(problem -> say(problem.key(), problem.values()))
        .orElse(null);
  }

  /** A message whose arguments are known as a list only: a template would pass it as one. */
  public String said(String key, List<Object> arguments) {
    return say(key, arguments.toArray());
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, locale());
  }

  private static Locale locale() {
    return LocaleContextHolder.getLocale();
  }
}
