package org.entente.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The parts of the house. */
@Service
@Transactional
public class Units {

  private final JdbcAggregateTemplate template;

  Units(JdbcAggregateTemplate template) {
    this.template = template;
  }

  /** Makes the unit known, or says anew what it is called. */
  public void define(Unit unit) {
    if (template.existsById(unit.code(), Unit.class)) {
      template.update(unit);
    } else {
      template.insert(unit);
    }
  }

  public Optional<Unit> find(String code) {
    return Optional.ofNullable(template.findById(code, Unit.class));
  }

  public List<Unit> all() {
    return List.copyOf(template.findAll(Unit.class));
  }
}
