package org.entente.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.entente.shared.Refusal;
import org.entente.workflow.ProcessModels;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

@Component
class EngineModels implements ProcessModels {

  private final RepositoryService repository;
  private final MessageSource messages;
  private volatile @Nullable List<String> keys;

  EngineModels(RepositoryService repository, MessageSource messages) {
    this.repository = repository;
    this.messages = messages;
  }

  @Override
  public String xml(String processDefinitionId, Locale reader) {
    try (InputStream model = repository.getProcessModel(processDefinitionId)) {
      return named(Bpmn.readModelFromStream(model), reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotFoundException | NullValueException e) {
      throw Refusal.notFound();
    }
  }

  @Override
  public String decisionXml(String decisionKey, int version) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(decisionKey)
            .decisionDefinitionVersion(version)
            .singleResult();
    if (definition == null) {
      throw Refusal.notFound();
    }
    return text(repository.getDecisionModel(definition.getId()));
  }

  /** Asked once: models arrive with the program, never while it runs. */
  @Override
  public List<String> keys() {
    List<String> known = keys;
    if (known == null) {
      known = deployedKeys();
      keys = known;
    }
    return known;
  }

  /** A model names its elements in one language only; what is drawn is read by everybody. */
  private String named(BpmnModelInstance model, Locale reader) {
    for (FlowElement element : model.getModelElementsByType(FlowElement.class)) {
      if (element.getName() == null) {
        continue;
      }
      String name = messages.getMessage(key(element), null, element.getName(), reader);
      if (name != null) {
        element.setName(name);
      }
    }
    return Bpmn.convertToString(model);
  }

  /**
   * The same few answers lead out of many gateways: {@code Same case} is {@code flow.Same_case}.
   */
  private static String key(FlowElement element) {
    if (element instanceof SequenceFlow) {
      return "flow." + String.valueOf(element.getName()).replace(' ', '_');
    }
    ModelElementInstance process = element.getParentElement();
    while (!(process instanceof Process)) {
      process = process.getParentElement();
    }
    return "element." + ((Process) process).getId() + "." + element.getId();
  }

  private List<String> deployedKeys() {
    return repository.createProcessDefinitionQuery().latestVersion().list().stream()
        .map(ProcessDefinition::getKey)
        .sorted()
        .toList();
  }

  private static String text(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
