package org.entente.drafting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.agreement.Agreements;
import org.entente.drafting.AgreementText;
import org.entente.drafting.Drafting;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.testing.EntenteTest;
import org.entente.testing.KnownPartners;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** From the proposal's form to the printed text: a field is always named in words. */
@EntenteTest
class CooperationFieldsInTextTest {

  private static final String[] CODES = {"TEACHING", "RESEARCH", "CAPACITY_BUILDING"};

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private Drafting drafting;
  @Autowired private Agreements agreements;
  @Autowired private Partners partners;
  @Autowired private KnownPartners known;

  @Test
  void namesThemInEachLanguageOfTheText() throws Exception {
    UUID id = drafted("RESEARCH", "CAPACITY_BUILDING");
    assertThat(fields(id, Language.EN)).contains("joint research and capacity building.");
    assertThat(fields(id, Language.FR))
        .contains("recherche conjointe et renforcement des capacités.");
    assertThat(fields(id, Language.ES))
        .contains("investigación conjunta y desarrollo de capacidades.");
    assertThat(fields(id, Language.AR)).contains("البحث المشترك وبناء القدرات.");
  }

  @Test
  void keepsFieldsApartThatHoldAnAndThemselves() throws Exception {
    UUID id = drafted("TEACHING", "CAPACITY_BUILDING", "RESEARCH");
    assertThat(fields(id, Language.EN))
        .contains("teaching and joint courses; capacity building; and joint research.");
    assertThat(fields(id, Language.FR))
        .contains(
            "enseignement et cours communs\u00a0; renforcement des capacités\u00a0; et recherche"
                + " conjointe.");
    assertThat(fields(id, Language.ES))
        .contains(
            "docencia y cursos conjuntos; desarrollo de capacidades; e investigación conjunta.");
    assertThat(fields(id, Language.AR))
        .contains("التعليم والمساقات المشتركة؛ بناء القدرات؛ والبحث المشترك.");
  }

  @Test
  void printsAndShowsThemSo() throws Exception {
    UUID id = drafted(CODES);
    driver.complete(id, "editDraft", "officer", Map.of("drafting", "READY"));
    driver.complete(id, "checkLanguages", "officer", Map.of("languageCheck", "SAME"));
    assertThat(printed("/agreements/" + id + "/versions/1/draft.pdf"))
        .contains("capacity building")
        .doesNotContain(CODES);
    for (String page : new String[] {"", "/panel", "/versions/1"}) {
      mvc.perform(get("/agreements/" + id + page).with(as.person("officer")))
          .andExpect(content().string(not(containsString("CAPACITY_BUILDING"))));
    }
  }

  private UUID drafted(String... fields) throws Exception {
    String place =
        Objects.requireNonNull(
            mvc.perform(proposal(fields)).andReturn().getResponse().getRedirectedUrl());
    UUID id = UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    if (driver.tasks(id).stream().anyMatch(task -> task.key().equals("decideDuplicate"))) {
      driver.complete(
          id,
          "decideDuplicate",
          "officer",
          Map.of("duplicateDecision", "CONTINUE", "reason", "Another one"));
    }
    driver.complete(id, "endorseProposal", "unit-head", Map.of("endorsement", "ENDORSED"));
    driver.complete(id, "triageProposal", "officer", Map.of("triage", "ACCEPTED"));
    driver.runAsyncJobs(id);
    assertThat(agreements.get(id).terms().fields()).containsExactly(fields);
    return id;
  }

  private MockHttpServletRequestBuilder proposal(String... fields) {
    return post("/agreements/new")
        .param("type", "COOPERATION")
        .param("ourEntity", partners.own().get(0).id().toString())
        .param("partners", known.first().id().toString())
        .param("languages", "EN", "FR", "ES", "AR")
        .param("prevailingLanguage", "EN")
        .param("titleEn", "Fields in words")
        .param("titleFr", "Les domaines en toutes lettres")
        .param("titleEs", "Los ámbitos en palabras")
        .param("titleAr", "المجالات بالكلمات")
        .param("fields", fields)
        .param("rationale", "We want to read words in our agreements.")
        .param("startsOn", "2027-01-01")
        .with(csrf())
        .with(as.person("proposer"));
  }

  private String fields(UUID id, Language language) {
    AgreementText text = drafting.working(id).orElseThrow().text();
    return text.clauses().stream()
        .map(clause -> clause.in(language).body())
        .filter(body -> body.contains(": ") || body.contains("الآتية"))
        .reduce("", (all, body) -> all + "\n" + body);
  }

  private String printed(String path) throws Exception {
    byte[] pdf =
        mvc.perform(get(path).with(as.person("officer")))
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    return text(pdf).replaceAll("\\s+", " ");
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
