package org.entente.signature.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.form.FormInput;
import org.jspecify.annotations.Nullable;

/**
 * What a confirmation sends.
 *
 * @param password never shown again, never logged; nor is the code of the second factor
 */
record SigningAnswer(
    @Nullable String consent,
    @Nullable String password,
    @Nullable String code,
    @Nullable String reason) {

  static final SigningAnswer NONE = new SigningAnswer(null, null, null, null);

  FormInput input(Step step) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("signing", step.answer().name());
    if (step == Step.SIGN) {
      put(fields, "consent", consent);
      put(fields, "password", password);
      put(fields, "code", code);
    } else {
      put(fields, "reason", reason);
    }
    return FormInput.of(fields);
  }

  private static void put(Map<String, String> fields, String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(key, value);
    }
  }

  @Override
  public String toString() {
    return "SigningAnswer[]";
  }
}
