package org.entente.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.entente.award.Award;
import org.entente.reporting.ReportReviews;
import org.entente.reporting.ReportState;
import org.entente.reporting.Reports;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleReports;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Who sees a report, and what becomes of what they type. */
@EntenteTest
class ReportPagesTest {

  @Autowired private SampleReports sample;
  @Autowired private Reports reports;
  @Autowired private ReportReviews reviews;
  @Autowired private ProcessDriver driver;
  @Autowired private SignedInAs as;
  @Autowired private MockMvc mvc;

  @Test
  void theBeneficiarySendsItAndKeepsWhatWasTypedWhereItIsRefused() throws Exception {
    UUID id = sample.ofPerson(driver.person("student").id());
    Award award = sample.award(id);
    mvc.perform(get("/my/awards/" + award.id() + "/report").with(as.person("student")))
        .andExpect(redirectedUrl("/my/reports/" + id));
    mvc.perform(get("/my/awards/" + award.id() + "/report").with(as.person("professor")))
        .andExpect(status().isNotFound());
    String refused =
        mvc.perform(
                multipart("/my/reports/" + id)
                    .param("from", award.stay().from().toString())
                    .param("until", award.stay().until().toString())
                    .param("story", SampleReports.STORY)
                    .with(csrf())
                    .with(as.person("student")))
            .andExpect(status().isUnprocessableContent())
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(refused).contains(SampleReports.STORY, award.stay().from().toString());
    assertThat(reports.get(id).state()).isEqualTo(ReportState.EXPECTED);

    mvc.perform(
            multipart("/my/reports/" + id)
                .file(
                    new MockMultipartFile(
                        "certificate",
                        "certificate.pdf",
                        "application/pdf",
                        SampleReports.CERTIFICATE.content()))
                .param("from", award.stay().from().toString())
                .param("until", award.stay().until().toString())
                .param("story", SampleReports.STORY)
                .with(csrf())
                .with(as.person("student")))
        .andExpect(redirectedUrl("/my/reports/" + id));
    assertThat(reports.get(id).state()).isEqualTo(ReportState.SENT);
    mvc.perform(get("/reports/" + id + "/certificates/1").with(as.person("officer")))
        .andExpect(status().isOk());
    assertThat(reviews.objection(id, driver.person("student").actor())).isPresent();
    assertThat(reviews.objection(id, driver.person("officer").actor())).isEmpty();
  }

  @Test
  void nobodyElseSeesIt() throws Exception {
    UUID id = sample.expected();
    sample.send(id, 0);
    for (String path :
        new String[] {
          "/my/reports/" + id, "/reports/" + id, "/reports/" + id + "/certificates/1"
        }) {
      mvc.perform(get(path).with(as.person("student"))).andExpect(status().isNotFound());
    }
    mvc.perform(get("/reports/" + id).with(as.person("reviewer1")))
        .andExpect(status().isNotFound());
    mvc.perform(multipart("/my/reports/" + id).param("story", "x").with(csrf()))
        .andExpect(status().isNotFound());
    mvc.perform(get("/reports/" + id).with(as.person("auditor"))).andExpect(status().isOk());
  }

  @Test
  void anOfficerAsksForForceMajeure() throws Exception {
    UUID id = sample.expected();
    mvc.perform(
            post("/reports/" + id + "/force-majeure")
                .param("reason", "Flood")
                .with(csrf())
                .with(as.person("officer")))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(
            post("/reports/" + id + "/force-majeure")
                .param("reason", "A flood closed the university.")
                .with(csrf())
                .with(as.person("officer")))
        .andExpect(redirectedUrl("/reports/" + id));
    assertThat(reports.get(id).state()).isEqualTo(ReportState.EXCUSE_ASKED);
  }
}
