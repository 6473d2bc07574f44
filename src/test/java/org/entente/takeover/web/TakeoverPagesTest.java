package org.entente.takeover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.partner.Partners;
import org.entente.shared.Language;
import org.entente.table.Table;
import org.entente.table.TableLimits;
import org.entente.table.Tables;
import org.entente.table.Workbooks;
import org.entente.testing.EntenteTest;
import org.entente.testing.ExistingRecords;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SampleProposals;
import org.entente.testing.SignedInAs;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Lists come in by a page, and registers go out. */
@EntenteTest
class TakeoverPagesTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private Partners partners;
  @Autowired private ExistingRecords records;
  @Autowired private SampleProposals proposals;
  @Autowired private JdbcClient jdbc;

  @TempDir Path folder;

  private ResultActions send(byte[] content) throws Exception {
    return mvc.perform(
        multipart("/takeover")
            .file(new MockMultipartFile("file", "list.csv", "text/csv", content))
            .param("ours", partners.own().get(0).id().toString())
            .param("unit", driver.person("officer").assignments().iterator().next().unit())
            .param("language", "en")
            .param("order", "DMY")
            .with(as.person("officer"))
            .with(csrf()));
  }

  @Test
  void showsAListAsItIsRead() throws Exception {
    String page =
        send("Title;Type;Partner\nMemo;MoU;Somebody\n".getBytes(StandardCharsets.UTF_8))
            .andExpect(status().is3xxRedirection())
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(page).isNotNull();
    mvc.perform(get(page).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(content().string(Matchers.containsString("Somebody")));
    mvc.perform(get(page).with(as.person("auditor"))).andExpect(status().isForbidden());
  }

  @Test
  void showsDatesAsTheyAreRead() throws Exception {
    String page =
        send("Title;Type;Partner;Start\nMemo;MoU;Nobody;3/4/2020\n"
                .getBytes(StandardCharsets.UTF_8))
            .andReturn()
            .getResponse()
            .getRedirectedUrl();
    assertThat(page).isNotNull();
    mvc.perform(get(page).with(as.person("officer")))
        .andExpect(content().string(Matchers.containsString(">3 April 2020<")));
  }

  @ParameterizedTest
  @CsvSource({"00000000-0000-4000-8000-000000000000, ", ", nowhere"})
  void beginsNoListForWhoIsNotOurs(String ours, String unit) throws Exception {
    mvc.perform(
            multipart("/takeover")
                .file(
                    new MockMultipartFile(
                        "file",
                        "list.csv",
                        "text/csv",
                        "Title\nA\n".getBytes(StandardCharsets.UTF_8)))
                .param("ours", ours == null ? partners.own().get(0).id().toString() : ours)
                .param("unit", unit == null ? "international-office" : unit)
                .param("language", "en")
                .with(as.person("officer"))
                .with(csrf()))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void saysOfEachRowWhatIsWrongAndWhatToDo() throws Exception {
    mvc.perform(get("/takeover/" + records.checkedList()).with(as.person("officer")))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    Matchers.allOf(
                        Matchers.containsString("Line 3, Start: “soon” is not a date."),
                        Matchers.containsString("it becomes a task"))));
  }

  @Test
  void refusesAnotherEncodingAtItsLine() throws Exception {
    send("Title;Type\nA;B\nÉcole;C\n".getBytes(Charset.forName("windows-1252")))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Line 3: this is not UTF-8 text.")));
  }

  @Test
  void refusesABomb() throws Exception {
    send(Files.readAllBytes(Workbooks.bomb().in(folder)))
        .andExpect(status().isUnprocessableContent());
  }

  @Test
  void refusesAMillionColumns() throws Exception {
    send("c,".repeat(1_000_000).getBytes(StandardCharsets.UTF_8))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(Matchers.containsString("Line 1 has more than 100 columns")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "xlsx"})
  void handsOutTheRegisterAsItIsShown(String ending) throws Exception {
    records.incomplete();
    byte[] file =
        mvc.perform(get("/agreements." + ending).with(as.person("officer")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    List<String> references = new ArrayList<>();
    try (Table table =
        Tables.open(Files.write(folder.resolve("register"), file), TableLimits.REGISTER, 0)) {
      table.forEachRemaining(row -> references.add(row.text("Case")));
    }
    String register =
        mvc.perform(get("/agreements").with(as.person("officer")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    List<String> shown =
        Pattern.compile("<td class=\"ref\"[^>]*>([^<]+)</td>")
            .matcher(register)
            .results()
            .map(hit -> hit.group(1))
            .toList();
    assertThat(shown).isNotEmpty();
    assertThat(references).startsWith(shown.toArray(String[]::new)).doesNotHaveDuplicates();
  }

  @Test
  void handsOutThePartnersAndNotesWhoTookThem() throws Exception {
    String name = partners.get(proposals.newPartner()).name(Language.EN);
    int before = exported();
    byte[] file =
        mvc.perform(get("/partners.xlsx").with(as.person("officer")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    List<String> names = new ArrayList<>();
    try (Table table =
        Tables.open(Files.write(folder.resolve("partners"), file), TableLimits.REGISTER, 0)) {
      table.forEachRemaining(row -> names.add(row.text("Name")));
    }
    assertThat(names).contains(name);
    assertThat(exported()).isEqualTo(before + 1);
  }

  private int exported() {
    return jdbc.sql("select count(*) from audit_event where action = 'partner.exported'")
        .query(Integer.class)
        .single();
  }

  @Test
  void handsOutToOthersOnlyWhatIsTheirs() throws Exception {
    String csv =
        mvc.perform(get("/agreements.csv?q=nothing-is-called-so").with(as.person("professor")))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    assertThat(csv.lines()).hasSize(1);
  }
}
