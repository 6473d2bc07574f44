package org.entente.agreement.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.agreement.AgreementSignatures;
import org.entente.agreement.AgreementStatus;
import org.entente.agreement.AgreementTexts;
import org.entente.agreement.FiledDocument;
import org.entente.agreement.Origin;
import org.entente.agreement.query.AgreementExtras;
import org.entente.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One agreement's page.
 *
 * @param origin the list it was taken over from, null for one that was made here
 * @param parent the agreement it stands under
 * @param text the version that counts: the latest frozen one, null while there is none
 */
public record AgreementView(
    Agreement agreement,
    AgreementExtras extras,
    Badge badge,
    PartyView counterpart,
    List<PartyView> parties,
    List<WaitView> waits,
    List<StepView> steps,
    List<AgreementTexts.TextVersion> versions,
    AgreementTexts.@Nullable TextVersion text,
    List<AgreementSignatures.Line> signatures,
    List<FiledDocument> documents,
    @Nullable Origin origin,
    @Nullable Agreement parent,
    boolean withdrawable) {

  /** Key of the sentence on where it stands; a proposal may first be compared with another case. */
  public String now() {
    if (endUnknown() && agreement.status() == AgreementStatus.IN_FORCE) {
      return "agreement.now.END_UNKNOWN";
    }
    boolean compared = waits.stream().anyMatch(wait -> wait.task().equals("task.decideDuplicate"));
    return "agreement.now." + (compared ? "DUPLICATE" : agreement.status().name());
  }

  /** Whether the list it was taken over from does not say when it ends. */
  public boolean endUnknown() {
    return origin != null && !origin.endless() && agreement.dates().endsOn() == null;
  }

  /** For the browser's title bar: reference and title, in the reader's language. */
  public String title() {
    Language language = Language.of(LocaleContextHolder.getLocale());
    return agreement.reference() + " " + agreement.title().in(language);
  }
}
