package org.entente.workflow.engine;

import org.entente.workflow.OpenTask;
import org.entente.workflow.UserTaskHandler;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * Finds a task's handler: the bean named like the user task. Late, since handlers use the engine.
 */
@Component
class TaskHandlers {

  private final BeanFactory beans;

  TaskHandlers(BeanFactory beans) {
    this.beans = beans;
  }

  UserTaskHandler of(OpenTask task) {
    return beans.getBean(task.key(), UserTaskHandler.class);
  }
}
