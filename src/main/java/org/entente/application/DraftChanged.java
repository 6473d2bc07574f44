package org.entente.application;

import java.util.List;
import org.entente.shared.Refusal;

/** Somebody, perhaps the same person in another window, saved the draft in between. */
public class DraftChanged extends Refusal {

  private static final long serialVersionUID = 1L;

  private final transient Draft current;
  private final transient List<String> fields;

  /**
   * @param current as it stands now
   * @param fields that are not what was sent
   */
  public DraftChanged(Draft current, List<String> fields) {
    super(Kind.CONFLICT, "application.draft.changed", fields.size());
    this.current = current;
    this.fields = List.copyOf(fields);
  }

  public Draft current() {
    return current;
  }

  public List<String> fields() {
    return fields;
  }
}
