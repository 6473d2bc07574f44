package org.entente.form.schema;

/**
 * A {@code .form} file that cannot be shown here; the message names the component and the reason.
 */
public class BadForm extends RuntimeException {

  public BadForm(String message) {
    super(message);
  }

  public BadForm(String message, Throwable cause) {
    super(message, cause);
  }
}
