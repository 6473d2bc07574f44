package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.drafting.ClauseEdits;
import org.entente.drafting.ClauseText;
import org.entente.drafting.DraftedCase;
import org.entente.drafting.Drafting;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of a text in a browser: readable by everybody, and without a complaint. */
@EntenteTest
class DraftingBrowserTest extends BrowserRun {

  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway processes;
  @Autowired private Drafting drafting;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private Clock clock;

  @ParameterizedTest
  @CsvSource({"EN, 1440", "AR, 390"})
  void isAccessibleAndKeepsToItsPolicy(Language language, int width) {
    UUID id =
        new DraftedCase(jdbc, partners, people, clock).withTemplate("cooperation", "ar", "en");
    processes.start("mou-drafting", CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "generateDraft");
    try (Site site = site(language, width)) {
      Visitor officer = site.visitor("officer");
      look(officer, "/drafting/" + driver.task(id, "editDraft").id(), "editor");
      driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
      look(officer, "/drafting/" + driver.task(id, "checkLanguages").id() + "/languages", "check");
      driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
      secondVersion(id);
      String text = "?lang=" + language.tag();
      look(officer, "/agreements/" + id + "/versions/2" + text, "version");
      look(officer, "/agreements/" + id + "/versions/2/changes" + text, "changes");
    }
  }

  private static void look(Visitor officer, String path, String name) {
    officer.open(path, "drafting-" + name);
    assertThat(officer.page().url()).endsWith(path);
  }

  private void secondVersion(UUID id) {
    drafting.generate(id);
    drafting.save(
        id,
        0,
        new ClauseEdits(
            Map.of(),
            Map.of(
                "purpose",
                Map.of(
                    Language.EN,
                    ClauseText.typed(
                        "Purpose",
                        "This Agreement lays down how the Parties cooperate for 5 years."),
                    Language.AR,
                    ClauseText.typed(
                        "الغرض", "تحدد هذه الاتفاقية كيفية تعاون الطرفين مدة 5 سنوات.")))),
        driver.person("officer").actor());
    drafting.freeze(id);
  }
}
