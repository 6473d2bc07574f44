package org.entente.shared;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** A language of screens, mails and agreement texts. Its tag is the BCP 47 language subtag. */
public enum Language {
  EN,
  FR,
  ES,
  AR;

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag());
  }

  public boolean rightToLeft() {
    return this == AR;
  }

  /** {@code rtl} or {@code ltr}, as the HTML attribute {@code dir} wants it. */
  public String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }

  /** What this language is called in the reader's: {@code Arabic}, {@code arabe}, {@code árabe}. */
  public String calledIn(Language reader) {
    return ULocale.getDisplayLanguage(tag(), reader.tag());
  }

  /**
   * @throws IllegalArgumentException for a tag that is none of the four
   */
  public static Language of(String tag) {
    return valueOf(tag.toUpperCase(Locale.ROOT));
  }

  /** The language of a locale, English for one we do not speak. */
  public static Language of(Locale locale) {
    for (Language language : values()) {
      if (language.tag().equals(locale.getLanguage())) {
        return language;
      }
    }
    return EN;
  }
}
