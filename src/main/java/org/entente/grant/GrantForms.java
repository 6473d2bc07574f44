package org.entente.grant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.entente.form.FormDefinition;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms that make programmes and calls; there is no task that they could be deployed with. */
@Component
public class GrantForms {

  private final FormDefinition programme = read("proposeProgramme");
  private final FormDefinition call = read("proposeCall");

  public FormDefinition programme() {
    return programme;
  }

  public FormDefinition call() {
    return call;
  }

  private static FormDefinition read(String name) {
    String file = "forms/grant/" + name + ".form";
    try {
      return FormDefinition.parse(
          new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
