package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.entente.drafting.DraftedCase;
import org.entente.drafting.Drafting;
import org.entente.drafting.Drafts;
import org.entente.partner.Partners;
import org.entente.people.People;
import org.entente.shared.CaseRef;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.FrozenAgreements;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.workflow.ProcessGateway;
import org.entente.workflow.Routing;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.DispatcherServlet;

@EntenteTest
class DraftingPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private ProcessGateway processes;
  @Autowired private Drafting drafting;
  @Autowired private Drafts drafts;
  @Autowired private FrozenAgreements frozen;
  @Autowired private JdbcClient jdbc;
  @Autowired private Partners partners;
  @Autowired private People people;
  @Autowired private Clock clock;

  @Test
  void savesAndComesBackToTheClause() throws Exception {
    UUID id = started("mou");
    String path = "/drafting/" + driver.task(id, "editDraft").id();
    mvc.perform(save(path, 0, "save:purpose", "A new purpose.").with(as.person("officer")))
        .andExpect(redirectedUrl(path + "#clause-purpose"));
    assertThat(body(id)).isEqualTo("A new purpose.");
    mvc.perform(get(path).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("A new purpose.")));
  }

  @Test
  void keepsWhatTheSlowerOfTwoTyped() throws Exception {
    UUID id = started("mou");
    String path = "/drafting/" + driver.task(id, "editDraft").id();
    mvc.perform(save(path, 0, "save:purpose", "The faster text.").with(as.person("officer")));
    mvc.perform(save(path, 0, "save:purpose", "The slower wording.").with(as.person("officer")))
        .andExpect(status().isConflict())
        .andExpect(content().string(containsString("The slower wording.")))
        .andExpect(content().string(containsString("<del>faster text</del>")))
        .andExpect(content().string(containsString("name=\"_version\" value=\"1\"")));
    assertThat(body(id)).isEqualTo("The faster text.");
  }

  @Test
  void savesWhatWasTypedEvenIfTheFormIsIncomplete() throws Exception {
    UUID id = started("mou");
    String path = "/drafting/" + driver.task(id, "editDraft").id();
    mvc.perform(save(path, 0, "complete", "Typed before deciding.").with(as.person("officer")))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Typed before deciding.")));
    assertThat(body(id)).isEqualTo("Typed before deciding.");
    assertThat(driver.task(id, "editDraft")).isNotNull();
  }

  @Test
  void saysBesideTheFormThatNothingHasChangedSinceTheFrozenVersion() throws Exception {
    UUID id = started("mou");
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    frozen.forget(id, "mou-drafting");
    start(id);
    String path = "/drafting/" + driver.task(id, "editDraft").id();
    mvc.perform(
            post(path)
                .param("_version", "0")
                .param("_do", "complete")
                .param("drafting", "READY")
                .with(csrf())
                .with(as.person("officer")))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Nothing has changed since version 1")));
    mvc.perform(
            save(path, 0, "complete", "Another purpose.")
                .param("drafting", "READY")
                .with(as.person("officer")))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void refusesTextThatWouldReadDifferentlyFromWhatIsHashed() throws Exception {
    UUID id = started("mou");
    String path = "/drafting/" + driver.task(id, "editDraft").id();
    mvc.perform(save(path, 0, "save:purpose", "pay \u202e001\u202c EUR").with(as.person("officer")))
        .andExpect(status().is(422));
    assertThat(body(id)).doesNotContain("EUR");
  }

  @Test
  void goesOnToTheLanguageCheckAndFreezes() throws Exception {
    UUID id = started("mou");
    String path = "/drafting/" + driver.task(id, "editDraft").id();
    MvcResult ready =
        mvc.perform(
                save(path, 0, "complete", "Same figures.")
                    .param("drafting", "READY")
                    .with(as.person("officer")))
            .andExpect(status().is3xxRedirection())
            .andReturn();
    String check = "/drafting/" + driver.task(id, "checkLanguages").id() + "/languages";
    assertThat(ready.getResponse().getRedirectedUrl()).isEqualTo(check);
    saysWhatIsNext(check, ready);
    String hash = drafting.working(id).orElseThrow().text().hash().hex();
    mvc.perform(get(check).with(as.person("officer"))).andExpect(status().isOk());
    mvc.perform(
            post(check)
                .param("_hash", hash)
                .param("languageCheck", "SAME")
                .with(csrf())
                .with(as.person("officer")))
        .andExpect(status().is3xxRedirection());
    assertThat(drafts.latestFrozen(id).orElseThrow().hash().hex()).isEqualTo(hash);
    versionPages(id, hash);
  }

  @Test
  void keepsASuppliedTemplateUnderTheKeyOfTheRoute() throws Exception {
    UUID id = started("made-up-" + UUID.randomUUID());
    String path = "/drafting/" + driver.task(id, "supplyTemplate").id() + "/template";
    mvc.perform(get(path).with(as.person("admin"))).andExpect(status().isOk());
    mvc.perform(
            post(path + "/text")
                .param("_text.en", "nonsense")
                .with(csrf())
                .with(as.person("admin")))
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("nonsense")));
    String text = "---\ntitle: T\ninstrument: Act\n---\nuse: parties\n\n## Aim\nkey: aim\n\nAim.\n";
    mvc.perform(
            post(path + "/text")
                .param("_text.en", text)
                .param("_text.es", text)
                .with(csrf())
                .with(as.person("admin")))
        .andExpect(redirectedUrl(path));
    mvc.perform(
            post(path)
                .param("template", drafting.template(id))
                .with(csrf())
                .with(as.person("admin")))
        .andExpect(status().is3xxRedirection());
    driver.runJob(id, "generateDraft");
    assertThat(drafting.working(id).orElseThrow().text().clauses()).hasSize(2);
  }

  /** Also where the general task page sends on to the task's own. */
  private void saysWhatIsNext(String page, MvcResult ready) throws Exception {
    Cookie session = ready.getResponse().getCookie("entente");
    mvc.perform(get(page).cookie(session).with(as.person("officer")))
        .andExpect(content().string(containsString("Edit the draft: recorded for case")))
        .andExpect(content().string(containsString("now waits for: Check the languages")));
    String task = page.replace("/languages", "").replace("/drafting/", "/tasks/");
    mvc.perform(
            get(task)
                .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, ready.getFlashMap())
                .with(as.person("officer")))
        .andExpect(redirectedUrl(page))
        .andExpect(flash().attributeExists("done"));
  }

  private void versionPages(UUID id, String hash) throws Exception {
    String version = "/agreements/" + id + "/versions/1";
    mvc.perform(get(version + "?lang=es").with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(hash)))
        .andExpect(content().string(containsString("Memorando de entendimiento")));
    mvc.perform(get(version + "?lang=ar").with(as.person("auditor")))
        .andExpect(status().isNotFound());
    mvc.perform(get(version).with(as.person("student")))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString(hash))));
    mvc.perform(get(version + "/draft.pdf").with(as.person("auditor")))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("%PDF-")));
    mvc.perform(get(version + "/changes").with(as.person("auditor"))).andExpect(status().isOk());
    mvc.perform(get("/agreements/" + id + "/versions/2").with(as.person("auditor")))
        .andExpect(status().isNotFound());
  }

  private UUID started(String template) {
    UUID id = new DraftedCase(jdbc, partners, people, clock).withTemplate(template);
    start(id);
    return id;
  }

  private void start(UUID id) {
    processes.start("mou-drafting", CaseRef.agreement(id), Routing.NONE);
    driver.runJob(id, "generateDraft");
  }

  private static MockHttpServletRequestBuilder save(
      String path, int version, String what, String body) {
    MockHttpServletRequestBuilder request =
        post(path).param("_version", Integer.toString(version)).param("_do", what).with(csrf());
    Map.of("_heading.purpose.en", "Purpose", "_body.purpose.en", body).forEach(request::param);
    return request;
  }

  private String body(UUID id) {
    return drafting
        .working(id)
        .orElseThrow()
        .text()
        .clause("purpose")
        .orElseThrow()
        .in(Language.EN)
        .body();
  }
}
