package org.entente.drafting.template;

import org.entente.agreement.CooperationFields;
import org.springframework.context.support.StaticMessageSource;

/** Fields of cooperation without the application: each stands for itself. */
final class FieldWords {

  static final CooperationFields AS_TYPED = new CooperationFields(new StaticMessageSource());

  private FieldWords() {}
}
