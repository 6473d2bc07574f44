package org.entente.structure;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;

/** One BPMN file, read. */
record ProcessModel(ModelFile file, BpmnModelInstance model) {

  static List<ProcessModel> all() {
    return ModelFile.processes().stream().map(ProcessModel::read).toList();
  }

  static ProcessModel read(ModelFile file) {
    byte[] xml = file.text().getBytes(StandardCharsets.UTF_8);
    return new ProcessModel(file, Bpmn.readModelFromStream(new ByteArrayInputStream(xml)));
  }

  Process process() {
    return model.getModelElementsByType(Process.class).iterator().next();
  }

  <T extends BaseElement> Collection<T> all(Class<T> type) {
    return model.getModelElementsByType(type);
  }

  /** Everything a person could point at, but the arrows. */
  List<FlowElement> steps() {
    return all(FlowElement.class).stream()
        .filter(element -> !(element instanceof SequenceFlow))
        .toList();
  }

  /** Service and business rule tasks: the steps that code carries out. */
  List<Task> automatic() {
    return all(Task.class).stream()
        .filter(task -> task instanceof ServiceTask || task instanceof BusinessRuleTask)
        .toList();
  }

  /** {@code notifyParties} for {@code notifyParties_rejected}. */
  static String beanName(FlowElement step) {
    return step.getId().split("_", 2)[0];
  }

  static String className(String module, String beanName) {
    String simple = Character.toUpperCase(beanName.charAt(0)) + beanName.substring(1);
    return "org.entente." + module + ".process." + simple;
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
