package org.entente.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.entente.form.FormDefinition;
import org.springframework.stereotype.Component;

/** The forms a case started with: deployed together with its process, so never changed under it. */
@Component
class DeployedForms {

  private final RepositoryService repository;
  private final Map<String, FormDefinition> forms = new ConcurrentHashMap<>();

  DeployedForms(RepositoryService repository) {
    this.repository = repository;
  }

  FormDefinition form(String processDefinitionId, String taskKey) {
    return forms.computeIfAbsent(
        processDefinitionId + "/" + taskKey, key -> read(processDefinitionId, taskKey));
  }

  private FormDefinition read(String processDefinitionId, String taskKey) {
    String deployment = repository.getProcessDefinition(processDefinitionId).getDeploymentId();
    List<String> names = repository.getDeploymentResourceNames(deployment);
    String wanted = "/" + taskKey + ".form";
    String name =
        names.stream()
            .filter(resource -> resource.endsWith(wanted))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no form deployed for " + taskKey));
    try (InputStream stream = repository.getResourceAsStream(deployment, name)) {
      return FormDefinition.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
