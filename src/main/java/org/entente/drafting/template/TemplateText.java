package org.entente.drafting.template;

import java.util.List;

/**
 * A template in one language.
 *
 * @param instrument how the text calls itself, capitalised as in the text: {@code Memorandum}
 */
record TemplateText(String title, String instrument, List<TemplateClause> clauses) {

  TemplateText {
    clauses = List.copyOf(clauses);
  }
}
