package org.entente.shared;

import java.util.List;

/** A refusal that says of each field what is wrong with it. */
public class FieldRefusal extends Refusal {

  private final transient List<Field> fields;

  public FieldRefusal(Kind kind, String messageKey, List<Field> fields) {
    super(kind, messageKey);
    this.fields = List.copyOf(fields);
  }

  public List<Field> fields() {
    return fields;
  }

  /**
   * @param path of the field as it was sent, {@code partners[0]} or {@code title.fr}; empty for the
   *     whole
   * @param messageKey what is wrong with it
   */
  public record Field(String path, String messageKey, List<Object> arguments) {

    public Field {
      arguments = List.copyOf(arguments);
    }
  }
}
