package org.entente.document.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTest {

  @Test
  void keepsTheLastPartWithoutTraps() {
    assertThat(FileName.of("../../etc/passwd").text()).isEqualTo("passwd");
    assertThat(FileName.of("C:\\x\\scan\r\n\".pdf").text()).isEqualTo("scan.pdf");
    assertThat(FileName.of("gpj.\u202Efdp.exe").text()).isEqualTo("gpj.fdp.exe");
    assertThat(FileName.of("..").text()).isEqualTo("file");
    assertThat(FileName.of("مذكرة تفاهم.PDF").ending()).isEqualTo("pdf");
  }

  @Test
  void shortensLongNamesButKeepsTheEnding() {
    assertThat(FileName.of("é".repeat(400) + ".docx").text()).hasSize(150).endsWith("é.docx");
  }
}
