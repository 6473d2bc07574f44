package org.entente.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RegisterExportTest {

  @Test
  void defusesWhatASpreadsheetWouldCompute() {
    assertThat(RegisterExport.cell("=1+1")).isEqualTo("'=1+1");
    assertThat(RegisterExport.cell("@sum")).isEqualTo("'@sum");
  }

  @Test
  void quotesCommasQuotesAndLines() {
    assertThat(RegisterExport.cell("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
    assertThat(RegisterExport.cell("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(RegisterExport.cell("plain")).isEqualTo("plain");
  }
}
