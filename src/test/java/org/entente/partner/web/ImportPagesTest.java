package org.entente.partner.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.entente.partner.PartnerImports;
import org.entente.testing.EntenteTest;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** From choosing files to the rows that were not taken, by pages alone. */
@EntenteTest
class ImportPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private PartnerImports imports;

  @Test
  void showsWhereAnImportStandsAndWhatItCouldNotTake() throws Exception {
    String page =
        upload(
            "schools.csv",
            "ror,name,country\n0pages001,=School of pages,FR\n0pages002,=Nobody’s school,QQ\n");
    mvc.perform(get(page).with(as.person("officer")))
        .andExpect(content().string(containsString("waits to be read")))
        .andExpect(content().string(containsString("hx-get")));
    mvc.perform(get(page + "/progress").with(as.person("officer")))
        .andExpect(header().doesNotExist("HX-Refresh"));
    work();
    mvc.perform(get(page + "/progress").with(as.person("officer")))
        .andExpect(header().string("HX-Refresh", "true"));
    mvc.perform(get(page).with(as.person("admin")))
        .andExpect(content().string(containsString("All 2 rows are done.")))
        .andExpect(content().string(containsString("There is no such country: QQ")))
        .andExpect(content().string(not(containsString("hx-get"))));
    mvc.perform(get("/partners/imports").with(as.person("officer")))
        .andExpect(content().string(containsString("schools.csv")));
    String csv =
        mvc.perform(get(page + "/rows.csv").with(as.person("officer")))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(csv)
        .contains("\"schools.csv\",\"3\",\"2\",\"There is no such country: QQ\"")
        .contains("\"0pages002, =Nobody’s school, QQ\"");
  }

  @Test
  void saysWhyAFileWasRefused() throws Exception {
    String page = upload("broken.json", "[{\"web_pages\": [],\n \"name\": }]");
    work();
    mvc.perform(get(page).with(as.person("officer")))
        .andExpect(content().string(containsString("Line 2: The JSON is broken here")))
        .andExpect(content().string(containsString("no partner was changed")));
  }

  @Test
  void asksForAFileWhenNoneWasChosen() throws Exception {
    mvc.perform(
            multipart("/partners/imports/new")
                .file(new MockMultipartFile("file", "", null, new byte[0]))
                .with(as.person("officer"))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Choose a file first")));
  }

  @Test
  void cancelsAndSaysWhenItIsTooLate() throws Exception {
    String page = upload("late.csv", "ror,name,country\n0pages003,Late school,FR\n");
    mvc.perform(post(page + "/cancel").with(as.person("officer")).with(csrf()))
        .andExpect(redirectedUrl(page));
    mvc.perform(get(page).with(as.person("officer")))
        .andExpect(content().string(containsString("It ends after the rows")));
    work();
    mvc.perform(get(page).with(as.person("officer")))
        .andExpect(content().string(containsString("Cancelled")));
    mvc.perform(post(page + "/cancel").with(as.person("officer")).with(csrf()))
        .andExpect(status().isConflict());
    mvc.perform(post(page + "/retry").with(as.person("officer")).with(csrf()))
        .andExpect(status().isConflict());
  }

  private String upload(String name, String text) throws Exception {
    return Objects.requireNonNull(
        mvc.perform(
                multipart("/partners/imports/new")
                    .file(
                        new MockMultipartFile(
                            "file", name, "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                    .with(as.person("officer"))
                    .with(csrf()))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private void work() {
    while (imports.work()) {}
  }
}
