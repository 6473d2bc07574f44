package org.entente.structure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What the process tests of a run walked of one model. */
record ProcessCoverage(String process, List<Line> lines) {

  /**
   * @param tests names of the test classes that came by
   */
  record Line(String id, String kind, Set<String> tests) {
    boolean walked() {
      return !tests.isEmpty();
    }
  }

  /**
   * @param walked test classes by {@code process/element}
   */
  static List<ProcessCoverage> all(Map<String, Set<String>> walked) {
    return ProcessModel.all().stream().map(model -> of(model, walked)).toList();
  }

  private static ProcessCoverage of(ProcessModel model, Map<String, Set<String>> walked) {
    String process = model.process().getId();
    return new ProcessCoverage(
        process,
        model.all(FlowElement.class).stream()
            .map(element -> line(process, element, walked))
            .toList());
  }

  private static Line line(String process, FlowElement element, Map<String, Set<String>> walked) {
    return new Line(
        element.getId(),
        element.getElementType().getTypeName(),
        walked.getOrDefault(process + "/" + evidence(element).getId(), Set.of()));
  }

  /**
   * Behind an event-based gateway the engine takes no flow: the event that comes first begins. By
   * BPMN 2.0.2, 10.6.6, it is reached by no other flow.
   */
  private static FlowElement evidence(FlowElement element) {
    return element instanceof SequenceFlow flow && flow.getSource() instanceof EventBasedGateway
        ? flow.getTarget()
        : element;
  }

  List<String> missing() {
    return lines.stream()
        .filter(line -> !line.walked())
        .map(line -> process + "/" + line.id())
        .toList();
  }

  List<Line> flows() {
    return lines.stream().filter(ProcessCoverage::flow).toList();
  }

  List<Line> elements() {
    return lines.stream().filter(line -> !flow(line)).toList();
  }

  static long walked(List<Line> lines) {
    return lines.stream().filter(Line::walked).count();
  }

  private static boolean flow(Line line) {
    return line.kind().equals("sequenceFlow");
  }
}
