package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.agreement.AgreementStatus;
import org.entente.agreement.Agreements;
import org.entente.document.SealValidator;
import org.entente.document.pdf.Pdfs;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.PdfSig;
import org.entente.testing.Site;
import org.entente.workflow.CaseJobs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * A foundation agrees with a university, in Spanish and English, for the good of a third: from the
 * proposal to the sealed copy, in a real browser and through nothing but the pages.
 */
@EntenteTest
class WalkThroughTest extends BrowserRun {

  @Autowired private CaseJobs jobs;
  @Autowired private Agreements agreements;
  @Autowired private SealValidator seals;

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void fromProposalToSeal(Language language) throws Exception {
    try (Site site = site(language)) {
      OfficeWalk walk = new OfficeWalk(site, id -> jobs.runDue(CaseRef.agreement(id)));
      walk.propose();
      agreeOnText(walk);
      walk.sign("presidents-office");
      walk.recordOnBehalf(
          "Dean of engineering",
          "Dean, on behalf of the head of the university",
          "Head of the university",
          "Power of attorney 2026/118");
      walk.recordSignature("Director of the institute", "Director General");
      assertThat(agreements.get(walk.agreement()).status()).isEqualTo(AgreementStatus.IN_FORCE);
      requireSealed(walk.sealedCopy());
      walk.audit();
    }
  }

  /** Our own check, one by a program that shares no code with us, and the archive's rules. */
  private void requireSealed(byte[] copy) throws Exception {
    assertThat(seals.validate(copy).passed()).isTrue();
    assertThat(PdfSig.verify(copy)).contains("Signature is Valid", "Total document signed");
    assertThat(Pdfs.violations(copy, PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(Pdfs.text(copy)).contains("Queen Mary University of London");
  }

  private static void agreeOnText(OfficeWalk walk) {
    walk.passDuplicate();
    walk.endorse();
    walk.triage();
    walk.draft(" A contact person is named.");
    walk.checkLanguages();
    walk.requestChanges("legal");
    walk.draft(" The contact person is named by each side.");
    walk.checkLanguages();
    walk.approve("legal");
  }
}
