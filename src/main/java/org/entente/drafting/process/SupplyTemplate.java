package org.entente.drafting.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.drafting.Drafting;
import org.entente.drafting.Templates;
import org.entente.form.Answers;
import org.entente.shared.Actor;
import org.entente.workflow.OpenTask;
import org.entente.workflow.Routing;
import org.entente.workflow.UserTaskHandler;
import org.springframework.stereotype.Component;

/** An administrator names the template to draft from, after supplying it where none would do. */
@Component
class SupplyTemplate implements UserTaskHandler {

  private final Drafting drafting;
  private final Templates templates;

  SupplyTemplate(Drafting drafting, Templates templates) {
    this.drafting = drafting;
    this.templates = templates;
  }

  @Override
  public Routing complete(OpenTask task, Answers answers, Actor actor) {
    drafting.chooseTemplate(task.caseId(), answers.requiredText("template"), actor);
    return Routing.NONE;
  }

  @Override
  public Map<String, Object> context(OpenTask task) {
    List<Map<String, String>> options =
        templates.keys().stream().map(key -> Map.of("value", key, "label", key)).toList();
    return Map.of("templateOptions", options, "template", drafting.template(task.caseId()));
  }

  @Override
  public Optional<String> page(OpenTask task) {
    return Optional.of("/drafting/" + task.id() + "/template");
  }
}
