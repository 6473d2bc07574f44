package org.entente.drafting.template;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Before any draft is generated, the standard templates are those of this release. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TemplatesAtStart implements ApplicationRunner {

  private final StoredTemplates templates;

  TemplatesAtStart(StoredTemplates templates) {
    this.templates = templates;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    templates.takeOver();
  }
}
