package org.entente.secret;

/** A sealed text that cannot be opened: of an unknown key, tampered with, or of another purpose. */
public class SecretLost extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SecretLost(String message) {
    super(message);
  }

  SecretLost(String message, Throwable cause) {
    super(message, cause);
  }
}
