package org.entente.signature.web;

import java.util.List;
import org.entente.agreement.Agreement;
import org.entente.drafting.FrozenVersion;
import org.entente.drafting.TextApprovals.Approval;
import org.entente.shared.ContentHash;
import org.entente.shared.Language;
import org.entente.shared.LocalizedText;
import org.entente.shared.Refusal;
import org.entente.signature.LineState;
import org.entente.signature.Mandate;
import org.entente.signature.SignatureLine;
import org.entente.signature.SigningRound;
import org.entente.workflow.OpenTask;
import org.jspecify.annotations.Nullable;

/**
 * What a signatory sees before signing.
 *
 * @param title the office the reader signs as
 * @param deputy the deputy's office, null where there is nobody to pass it to
 * @param principal whom the reader stands in for, null in one's own name
 * @param standsInBy the mandate recorded with the reader's substitution, null where there is none
 * @param mandate the recorded one that holds today, null by virtue of office
 * @param titles the office of each line, in the order of the lines
 * @param approved whether the text shown is what was approved, or needs no approval
 * @param objection why the reader may not sign
 * @param late whether the time to sign is over
 */
record SigningView(
    OpenTask task,
    Agreement agreement,
    SigningRound round,
    SignatureLine line,
    FrozenVersion version,
    List<LocalizedText> ours,
    List<LocalizedText> theirs,
    List<LocalizedText> beneficiaries,
    LocalizedText title,
    @Nullable LocalizedText deputy,
    @Nullable String principal,
    @Nullable String standsInBy,
    @Nullable Mandate mandate,
    List<LocalizedText> titles,
    List<Approval> approvals,
    boolean approved,
    @Nullable Refusal objection,
    boolean late) {

  public ContentHash hash() {
    return round.hash();
  }

  public List<Language> languages() {
    return version.text().languages();
  }

  public @Nullable Language prevailing() {
    return version.text().prevailing();
  }

  /** Which text is open at first: the reader's own, else the one that prevails or comes first. */
  public Language opened(Language reader) {
    Language prevailing = prevailing();
    Language otherwise = prevailing == null ? languages().get(0) : prevailing;
    return languages().contains(reader) ? reader : otherwise;
  }

  /** Approvals and wishes that count, then the void ones. */
  public List<Approval> current() {
    return approvals.stream().filter(a -> a.voidedByVersion() == null).toList();
  }

  public List<Approval> voided() {
    return approvals.stream().filter(a -> a.voidedByVersion() != null).toList();
  }

  /** Whether it may be signed without anybody's opinion, as the template words it. */
  public boolean standard() {
    return approved && approvals.stream().noneMatch(Approval::valid);
  }

  public long signedBefore() {
    return round.lines().stream().filter(l -> l.state() == LineState.SIGNED).count();
  }

  public String path() {
    return "/signing/" + task.id();
  }
}
