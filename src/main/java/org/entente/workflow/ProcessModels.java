package org.entente.workflow;

import java.util.List;

/** Deployed models, to be drawn. */
public interface ProcessModels {

  /**
   * The BPMN 2.0 XML that a case runs on.
   *
   * @throws org.entente.shared.Refusal 404 when there is no such definition
   */
  String xml(String processDefinitionId);

  /** The DMN 1.3 XML of one deployed version of a decision. */
  String decisionXml(String decisionKey, int version);

  /** Keys of all processes there are, in the alphabet's order. */
  List<String> keys();
}
