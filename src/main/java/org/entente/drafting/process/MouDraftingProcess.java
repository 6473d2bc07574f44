package org.entente.drafting.process;

import org.entente.drafting.LanguageVerdict;
import org.entente.drafting.TemplateFound;
import org.entente.workflow.VariableKey;

/** What {@code processes/drafting/mou-drafting.bpmn} reads. */
final class MouDraftingProcess {

  static final VariableKey<TemplateFound> TEMPLATE_FOUND =
      new VariableKey<>("templateFound", TemplateFound.class);
  static final VariableKey<DraftAnswer> DRAFTING = new VariableKey<>("drafting", DraftAnswer.class);
  static final VariableKey<LanguageVerdict> LANGUAGE_CHECK =
      new VariableKey<>("languageCheck", LanguageVerdict.class);

  private MouDraftingProcess() {}
}
