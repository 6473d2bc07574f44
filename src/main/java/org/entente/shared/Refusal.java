package org.entente.shared;

import java.util.List;
import java.util.Optional;

/**
 * A refusal that its reader understands: what happened, what became of the work, what to do next.
 * The message key names a text in the reader's language; {@code <key>.next} says what to do. Thrown
 * in a person's request it rolls everything back. Inside a process step an expected refusal is a
 * return value instead.
 */
public class Refusal extends RuntimeException {

  /** How the refusal is answered over HTTP. */
  public enum Kind {
    MALFORMED(400),
    UNKNOWN(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    TOO_LARGE(413),
    INVALID(422),
    TOO_MANY(429);

    private final int status;

    Kind(int status) {
      this.status = status;
    }

    public int status() {
      return status;
    }
  }

  private final transient Kind kind;
  private final String messageKey;
  private final transient List<Object> arguments;

  public Refusal(Kind kind, String messageKey, Object... arguments) {
    super(messageKey + List.of(arguments));
    this.kind = kind;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  public static Refusal notFound() {
    return new Refusal(Kind.NOT_FOUND, "error.notFound");
  }

  public static Refusal malformed(String messageKey, Object... arguments) {
    return new Refusal(Kind.MALFORMED, messageKey, arguments);
  }

  public static Refusal forbidden(String messageKey, Object... arguments) {
    return new Refusal(Kind.FORBIDDEN, messageKey, arguments);
  }

  public static Refusal conflict(String messageKey, Object... arguments) {
    return new Refusal(Kind.CONFLICT, messageKey, arguments);
  }

  public static Refusal invalid(String messageKey, Object... arguments) {
    return new Refusal(Kind.INVALID, messageKey, arguments);
  }

  /**
   * @throws Refusal where there is one
   */
  public static void raise(Optional<? extends Refusal> found) {
    if (found.isPresent()) {
      throw found.get();
    }
  }

  public Kind kind() {
    return kind;
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
