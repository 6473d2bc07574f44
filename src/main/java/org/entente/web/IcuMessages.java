package org.entente.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.shared.Language;
import org.entente.shared.Money;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.AbstractMessageSource;

/** Every text of {@code messages/*.properties}, formatted by ICU. Formats are parsed once. */
class IcuMessages extends AbstractMessageSource {

  private static final Logger LOG = LoggerFactory.getLogger(IcuMessages.class);

  private final Map<Language, Map<String, String>> patterns;
  private final Map<Language, Map<String, IcuText>> texts = new ConcurrentHashMap<>();
  private final Numerals numerals;
  private final IcuFormats formats;
  private final boolean strict;

  IcuMessages(Map<Language, Map<String, String>> patterns, Numerals numerals, boolean strict) {
    this.patterns = patterns;
    this.numerals = numerals;
    this.formats = new IcuFormats(numerals);
    this.strict = strict;
  }

  /** The same texts, where a missing one is always an exception. */
  IcuMessages strict() {
    return new IcuMessages(patterns, numerals, true);
  }

  @Override
  protected @Nullable String getMessageInternal(
      @Nullable String code, Object @Nullable [] args, @Nullable Locale locale) {
    if (code == null) {
      return null;
    }
    Language language = locale == null ? Language.EN : Language.of(locale);
    IcuText text = text(language, code);
    if (text == null) {
      return null;
    }
    Object[] resolved = args == null ? new Object[0] : resolve(told(language, args), locale);
    return text.with(language.rightToLeft() ? FiguresKeptInOrder.in(resolved) : resolved);
  }

  /** Amounts are told as on pages, with the currency's sign and decimals. */
  private Object[] told(Language language, Object[] args) {
    return Arrays.stream(args)
        .map(
            arg ->
                arg instanceof Money money
                    ? formats.money(language, money.amount(), money.currency().getCurrencyCode())
                    : arg)
        .toArray();
  }

  private Object[] resolve(Object[] args, @Nullable Locale locale) {
    return resolveArguments(args, locale == null ? Locale.ENGLISH : locale);
  }

  private @Nullable IcuText text(Language language, String code) {
    String pattern = patterns.getOrDefault(language, Map.of()).get(code);
    if (pattern == null) {
      return language == Language.EN ? null : text(Language.EN, code);
    }
    return texts
        .computeIfAbsent(language, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(code, any -> new IcuText(pattern, numerals.of(language), numerals.zone()));
  }

  @Override
  protected @Nullable String getDefaultMessage(String code) {
    if (strict) {
      return null;
    }
    LOG.warn("no text for the key {}", code);
    return code;
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
    return null;
  }
}
