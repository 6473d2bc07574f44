package org.entente.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.entente.shared.Refusal;
import org.entente.workflow.ProcessModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineModels implements ProcessModels {

  private final RepositoryService repository;
  private volatile @Nullable List<String> keys;

  EngineModels(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public String xml(String processDefinitionId) {
    try {
      return text(repository.getProcessModel(processDefinitionId));
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
