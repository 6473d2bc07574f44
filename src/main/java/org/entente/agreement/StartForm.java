package org.entente.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.form.FormDefinition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form that starts a case; there is no task yet that it could be deployed with. */
@Component
public class StartForm {

  private static final String FILE = "forms/agreement/proposeAgreement.form";

  private final FormDefinition definition;

  StartForm() {
    try {
      definition =
          FormDefinition.parse(
              new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  public FormDefinition definition() {
    return definition;
  }
}
