package org.entente.signature.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.UUID;
import org.entente.agreement.Route;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SigningCases;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the reviewer and the signatory in a browser, on a desk and on a phone. */
@EntenteTest
class ReviewAndSignBrowserTest extends BrowserRun {

  private static final Route LEGAL_ONLY = new Route("mou", true, false, false, false, false, false);

  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway gateway;
  @Autowired private FrozenAgreements agreements;
  @Autowired private SigningCases cases;

  @ParameterizedTest
  @CsvSource({"EN, 1440", "AR, 1440", "EN, 390", "AR, 390"})
  void theReviewerReadsWhatChangedAndDecides(Language language, int width) {
    UUID id = secondRound();
    try (Site site = site(language, width)) {
      Visitor legal = site.visitor("legal");
      legal.open("/legal-review/" + driver.task(id, "decideLegalReview").id(), "review-" + width);
      assertThat(legal.page().locator("ins").first()).hasText("five");
      legal.choose("opinion", "APPROVED").press("#decision button[type=submit]");
      assertThat(legal.page().locator(".notice--ok")).isVisible();
    }
    assertThat(driver.passed(id)).contains("textApproved");
  }

  @ParameterizedTest
  @CsvSource({"EN, 390", "AR, 390", "EN, 1440", "AR, 1440"})
  void theSignatoryReadsThenSignsWithThePassword(Language language, int width) {
    UUID id = cases.started("proposer");
    try (Site site = site(language, width)) {
      Visitor rector = site.visitor("rector");
      rector.open("/signing/" + driver.task(id, "signAgreement").id(), "sign-" + width);
      Page page = rector.page();
      page.locator(".actionbar .btn--primary").click();
      rector.choose("consent", "true").fill("password", "not the password");
      page.locator("form.approve button[type=submit]").click();
      assertThat(page.locator("#password-error")).isVisible();
      rector.inspect("password-" + width).fill("password", "entente-demo");
      rector.press("form.approve button[type=submit]");
      assertThat(page.locator(".notice--ok")).isVisible();
    }
    assertThat(driver.task(id, "recordSignature")).isNotNull();
  }

  private UUID secondRound() {
    UUID id = agreements.mou("proposer", LEGAL_ONLY);
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts three years.");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    driver.complete(
        id,
        "decideLegalReview",
        "legal",
        Map.of("opinion", "CHANGES_REQUESTED", "reason", "Clause 2: five years"));
    agreements.freeze(id, "officer", "The parties shall cooperate.", "It lasts five years.");
    agreements.forget(id, "legal-review");
    gateway.start("legal-review", CaseRef.agreement(id), Routing.NONE);
    return id;
  }
}
