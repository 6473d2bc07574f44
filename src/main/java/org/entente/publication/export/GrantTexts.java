package org.entente.publication.export;

import com.ibm.icu.util.ULocale;
import org.entente.publication.PublicationProperties;
import org.entente.publication.PublishedGrant;
import org.entente.shared.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Titles and descriptions, in the language that we publish in: made of the programme alone. */
@Component
class GrantTexts {

  private final MessageSource messages;
  private final Language language;

  GrantTexts(MessageSource messages, PublicationProperties properties) {
    this.messages = messages;
    this.language = properties.language();
  }

  String title(PublishedGrant grant) {
    PublishedGrant.Under under = grant.programme();
    String year = Integer.toString(grant.awarded().getYear());
    return under == null
        ? say("publication.grant.title", year)
        : say("publication.grant.title.programme", name(under), year);
  }

  String description(PublishedGrant grant) {
    PublishedGrant.Under under = grant.programme();
    return under == null
        ? say("publication.grant.description")
        : say("publication.grant.description.programme", name(under));
  }

  String name(PublishedGrant.Under under) {
    return under.name().in(language);
  }

  String country(String code) {
    return new ULocale("und", code).getDisplayCountry(new ULocale(language.tag()));
  }

  String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, language.locale());
  }
}
