package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody sees who sends something wrong or late: a clear answer, and all they typed. */
@EntenteTest
class BadInputTest extends BrowserRun {

  private static final String RATIONALE = "w".repeat(4_001);

  @Autowired private SampleProposals proposals;
  @Autowired private ProcessDriver driver;

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void missingAndOverlongFieldsComeBackFilledIn(Language language) {
    try (Site site = site(language)) {
      Visitor proposer = site.visitor("proposer").open("/agreements/new", "30-empty-proposal");
      proposer.select("type", "MOU").choose("languages", "EN");
      proposer.page().locator("[name=titleEn]").fill("A title that is kept");
      proposer.page().locator("[name=rationale]").evaluate("e => e.removeAttribute('maxlength')");
      proposer.fill("rationale", RATIONALE).fill("startsOn", "2027-01-01");
      assertThat(proposer.sendInVain()).isEqualTo(422);
      proposer.inspect("31-proposal-with-errors");
      Page page = proposer.page();
      assertThat(page.locator("[name=titleEn]").inputValue()).isEqualTo("A title that is kept");
      assertThat(page.locator("[name=rationale]").inputValue()).isEqualTo(RATIONALE);
      assertThat(page.locator("[name=startsOn]").inputValue()).isEqualTo("2027-01-01");
      assertThat(page.locator("[name=type]").inputValue()).isEqualTo("MOU");
      assertThat(errorBeside(page, "rationale")).contains("4");
      assertThat(page.locator("fieldset:has([name='_words.partners']) .error").innerText())
          .isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EN", "AR"})
  void theSecondOfTwoReadsWhoWasFaster(Language language) {
    String task = endorsement();
    try (Site site = site(language);
        Site other = site(language)) {
      Visitor first = site.visitor("unit-head").open("/tasks/" + task, "32-first");
      Visitor second = other.visitor("unit-head").open("/tasks/" + task, "33-second");
      first.choose("endorsement", "ENDORSED").send();
      second.choose("endorsement", "RETURNED").fill("reason", "Which department pays?");
      assertThat(second.sendInVain()).isEqualTo(409);
      second.inspect("34-somebody-was-faster");
      assertThat(second.page().locator("main").innerText()).contains("Which department pays?");
      assertThat(second.page().locator("main").innerText()).contains("Unit head");
    }
  }

  private String endorsement() {
    UUID proposal = proposals.propose("Asked twice");
    driver.runAsyncJobs(proposal);
    return driver.task(proposal, "endorseProposal").id();
  }

  private static String errorBeside(Page page, String field) {
    String ids = page.locator("[name=" + field + "]").getAttribute("aria-describedby");
    String errors = "";
    for (String id : ids.split(" ", -1)) {
      errors += page.locator("#" + id + ".error").allInnerTexts();
    }
    return errors;
  }
}
