package org.entente.agreement.web;

import com.ibm.icu.text.Collator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterPartners;
import org.entente.partner.PartnerFinder;
import org.entente.partner.PartnerHit;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Narrows the register to a partner whose name is typed, with the browser's help or without. */
@Component
class PartnerChoice {

  /** As many as could bear one name. */
  private static final int ALIKE = 10;

  private final RegisterPartners partners;
  private final PartnerFinder finder;

  PartnerChoice(RegisterPartners partners, PartnerFinder finder) {
    this.partners = partners;
    this.finder = finder;
  }

  /** What may be typed, in the reader's language and its order. */
  List<String> names(RegisterFilter filter) {
    Language language = Language.of(LocaleContextHolder.getLocale());
    Collator order = Collator.getInstance(language.locale());
    return partners.of(filter).stream()
        .map(partner -> partner.names().in(language))
        .distinct()
        .sorted(order::compare)
        .toList();
  }

  /** To the one partner of this name; a name of none or of several is searched for as words. */
  RegisterRequest narrowed(RegisterRequest request, String name) {
    String wanted = Folded.of(name);
    List<PartnerHit> found =
        finder.find(name, PartnerFinder.Among.EVERYBODY, ALIKE).stream()
            .filter(hit -> isCalled(hit, wanted))
            .toList();
    return found.size() == 1 ? request.with(found.get(0).id()) : request.saying(name);
  }

  private static boolean isCalled(PartnerHit hit, String wanted) {
    return Stream.concat(hit.names().texts().values().stream(), Stream.ofNullable(hit.acronym()))
        .map(Folded::of)
        .anyMatch(wanted::equals);
  }
}
