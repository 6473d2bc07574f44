package org.entente.signature.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.entente.document.BlobStore;
import org.entente.document.SealReport;
import org.entente.document.seal.ForeignSeal;
import org.entente.shared.ContentHash;
import org.entente.signature.SealedCopies;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.entente.testing.SigningCases;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Only a seal of ours, on an unchanged file, is called good. */
@EntenteTest
class SealedPageTest {

  @Autowired private MockMvc mvc;
  @Autowired private SignedInAs as;
  @Autowired private ProcessDriver driver;
  @Autowired private SigningCases cases;
  @Autowired private SealedCopies copies;
  @Autowired private BlobStore blobs;
  @Autowired private JdbcClient jdbc;
  @TempDir private Path folder;

  private UUID id = new UUID(0, 0);

  @BeforeEach
  void sealed() {
    id = cases.started("proposer");
    driver.complete(id, "signAgreement", "rector", SigningCases.SIGN);
    cases.recordPaper(id);
    driver.runJob(id, "sealAgreement");
  }

  @Test
  void oursIsGood() throws Exception {
    assertThat(page()).contains("seal--intact", "The seal is intact").doesNotContain("finding");
  }

  @Test
  void aForeignKeyIsNot() throws Exception {
    swap(ForeignSeal.pdf(folder));
    assertThat(page())
        .contains("seal--unknown", "sealed with a key that this office does not trust")
        .doesNotContain("The seal is intact")
        .doesNotContain("Passed");
  }

  @Test
  void aChangedFileIsNot() throws Exception {
    byte[] ours = copies.file(id).orElseThrow().content();
    swap(ForeignSeal.changed(ours));
    assertThat(page()).contains("seal--broken").doesNotContain("The seal is intact");
  }

  @Test
  void aFileWithoutASealIsNot() throws Exception {
    swap(ForeignSeal.unsealed());
    assertThat(page()).contains("seal--broken", "The file has no seal.");
  }

  @Test
  void whatIsWrongIsSaidInTheOrderOfItsWeight() {
    assertThat(finding(true, false, false, "TOTAL_FAILED")).isEqualTo(SealView.Finding.ADDED);
    assertThat(finding(true, false, true, "TOTAL_FAILED")).isEqualTo(SealView.Finding.CHANGED);
    assertThat(finding(true, true, true, "INDETERMINATE")).isEqualTo(SealView.Finding.UNTRUSTED);
    assertThat(finding(true, true, true, null)).isEqualTo(SealView.Finding.UNTRUSTED);
  }

  private static SealView.Finding finding(
      boolean sealed, boolean intact, boolean whole, @Nullable String indication) {
    SealReport report = new SealReport(sealed, intact, whole, null, null, indication, List.of());
    return new SealView(report).finding().orElseThrow();
  }

  private void swap(byte[] pdf) {
    ContentHash other = blobs.put(pdf, "application/pdf", "other.pdf").sha256();
    jdbc.sql("update signature_round set sealed_blob = :other where agreement_id = :id")
        .param("other", other.hex())
        .param("id", id)
        .update();
  }

  private String page() throws Exception {
    return mvc.perform(MockMvcRequestBuilders.get("/signatures/" + id).with(as.person("officer")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
