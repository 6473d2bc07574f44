package org.entente.workflow;

import java.util.List;
import java.util.Locale;

/** Deployed models, to be drawn. */
public interface ProcessModels {

  /**
   * The BPMN 2.0 XML that a case runs on, its elements named in the reader's language where {@code
   * element.<process>.<id>} has words for them, else as the model names them.
   *
   * @throws org.entente.shared.Refusal 404 when there is no such definition
   */
  String xml(String processDefinitionId, Locale reader);

  /** The DMN 1.3 XML of one deployed version of a decision. */
  String decisionXml(String decisionKey, int version);

  /** Keys of all processes there are, in the alphabet's order. */
  List<String> keys();
}
