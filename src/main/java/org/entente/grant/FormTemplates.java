package org.entente.grant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entente.form.FormDefinition;
import org.entente.shared.ContentHash;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form that a call starts from: one for each kind of programme. */
@Component
class FormTemplates {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * The first version of the call's form; its id is the call's, so that no message speaks for it.
   */
  CallForm first(Call call, ProgrammeKind kind) {
    ObjectNode form = (ObjectNode) JSON.readTree(text(kind));
    form.put("id", "Form_" + call.reference());
    String json = JSON.writeValueAsString(form);
    return new CallForm(call.id(), 1, FormDefinition.parse(json), json, ContentHash.of(json));
  }

  String text(ProgrammeKind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    String file = "grant/forms/" + name + ".form";
    try {
      return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
