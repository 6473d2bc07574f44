package org.entente.drafting.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.entente.agreement.Agreements;
import org.entente.workflow.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What {@code mou-drafting} asks of us: who drafts. Public, or expressions do not find its methods.
 */
@Component
public class DraftingFacts implements Facts {

  private final Agreements agreements;

  DraftingFacts(Agreements agreements) {
    this.agreements = agreements;
  }

  /** The officer who looks after the case; nobody means any officer may claim the task. */
  public @Nullable String owner(DelegateExecution execution) {
    UUID owner = agreements.get(UUID.fromString(execution.getProcessBusinessKey())).owner();
    return owner == null ? null : owner.toString();
  }
}
