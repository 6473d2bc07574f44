package org.entente.agreement.web;

import com.ibm.icu.text.Collator;
import java.util.List;
import java.util.UUID;
import org.entente.agreement.query.RegisterFilter;
import org.entente.agreement.query.RegisterPartner;
import org.entente.agreement.query.RegisterPartners;
import org.entente.shared.Folded;
import org.entente.shared.Language;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Narrows the register to a partner whose name is typed, with the browser's help or without. */
@Component
class PartnerChoice {

  private final RegisterPartners partners;

  PartnerChoice(RegisterPartners partners) {
    this.partners = partners;
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
  RegisterRequest narrowed(RegisterRequest request, String name, RegisterFilter filter) {
    String wanted = Folded.of(name);
    List<UUID> found =
        partners.of(filter).stream()
            .filter(partner -> isCalled(partner, wanted))
            .map(RegisterPartner::id)
            .toList();
    return found.size() == 1 ? request.with(found.get(0)) : request.saying(name);
  }

  private static boolean isCalled(RegisterPartner partner, String wanted) {
    return partner.names().texts().values().stream().map(Folded::of).anyMatch(wanted::equals);
  }
}
