package org.entente.form.schema;

/** {@code radio}, {@code select}, {@code checklist} and {@code taglist}. */
public record Choice(Common common, Traits traits, Style style, Options options) implements Input {

  /** How the options are shown, and whether several may be taken. */
  public enum Style {
    RADIO(false),
    SELECT(false),
    CHECKLIST(true),
    TAGLIST(true);

    private final boolean multiple;

    Style(boolean multiple) {
      this.multiple = multiple;
    }

    public boolean multiple() {
      return multiple;
    }
  }
}
