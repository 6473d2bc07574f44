package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The key that a page prints on its button sends that button's form, and no other. */
@EntenteTest
class SendKeyTest extends BrowserRun {

  private static final String BUTTON = "button[aria-keyshortcuts='Control+Enter']";

  @Autowired private SampleProposals proposals;
  @Autowired private ProcessDriver driver;

  private Site site;

  @BeforeEach
  void open() {
    site = site(Language.EN);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void sendsAProposalFromWithinAField() {
    Page page = site.visitor("proposer").open("/agreements/new", "send-key").page();
    assertThat(page.locator(BUTTON + " .kbd").innerText()).isEqualTo("Ctrl ↵");
    page.locator("[name=rationale]").fill("Not complete");
    page.waitForResponse(
        response -> response.request().method().equals("POST") && response.status() == 422,
        () -> page.locator("[name=rationale]").press("Control+Enter"));
    assertThat(page.locator("[name=rationale]").inputValue()).isEqualTo("Not complete");
  }

  @Test
  void recordsNoDecisionFromWithinAComment() {
    UUID proposal = proposals.propose("Commented on");
    driver.runAsyncJobs(proposal);
    String task = driver.task(proposal, "endorseProposal").id();
    Page page = site.visitor("unit-head").open("/tasks/" + task, "send-key-task").page();
    List<String> sent = new ArrayList<>();
    page.onRequest(request -> sent.add(request.method()));
    page.locator("[name=endorsement][value=ENDORSED]").check();
    Locator comment = page.locator("#comment-body");
    comment.fill("One more thing");
    comment.press("Control+Enter");
    page.waitForResponse(
        response -> response.request().method().equals("POST"),
        () -> page.locator("[name=endorsement][value=ENDORSED]").press("Control+Enter"));
    assertThat(sent).filteredOn("POST"::equals).hasSize(1);
    assertThat(driver.passed(proposal)).contains("endorseProposal");
  }
}
