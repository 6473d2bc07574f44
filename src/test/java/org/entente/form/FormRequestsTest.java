package org.entente.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

class FormRequestsTest {

  @Test
  void takesTheFormsFieldsAndNotThePages() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.addParameter("tags", "a", "b");
    request.addParameter("_csrf", "token");
    request.addParameter("_version", "3");
    request.addParameter("_add", "rows");
    assertThat(FormRequests.input(request).fields())
        .containsOnlyKeys("tags", "_add")
        .containsEntry("tags", List.of("a", "b"));
  }

  @Test
  void takesFilesWithoutTheirPath() {
    MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
    request.addFile(new MockMultipartFile("scan", "C:\\me\\a.pdf", "application/pdf", new byte[2]));
    request.addFile(new MockMultipartFile("none", "", "application/octet-stream", new byte[0]));
    FormInput input = FormRequests.input(request);
    assertThat(input.files()).containsOnlyKeys("scan");
    assertThat(input.files().get("scan").get(0).name()).isEqualTo("a.pdf");
  }
}
