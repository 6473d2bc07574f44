package org.entente.workflow.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.entente.workflow.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Models may name delegates, listeners and facts beans; every other bean does not exist for them.
 */
final class AllowedBeans extends JuelExpressionManager {

  private final ApplicationContext context;

  AllowedBeans(ApplicationContext context) {
    super(Map.of());
    this.context = context;
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver all = new CompositeELResolver();
    all.add(new VariableScopeElResolver());
    all.add(new VariableContextElResolver());
    all.add(new Beans());
    all.add(new ArrayELResolver(true));
    all.add(new ListELResolver(true));
    all.add(new MapELResolver(true));
    all.add(new BeanELResolver(true));
    return all;
  }

  private static boolean mayAnswer(@Nullable Class<?> type) {
    return type != null
        && (JavaDelegate.class.isAssignableFrom(type)
            || ExecutionListener.class.isAssignableFrom(type)
            || TaskListener.class.isAssignableFrom(type)
            || Facts.class.isAssignableFrom(type));
  }

  private final class Beans extends ELResolver {

    @Override
    public @Nullable Object getValue(
        ELContext el, @Nullable Object base, @Nullable Object property) {
      if (base != null || !(property instanceof String name) || !context.containsBean(name)) {
        return null;
      }
      if (!mayAnswer(context.getType(name))) {
        return null;
      }
      el.setPropertyResolved(true);
      return context.getBean(name);
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(
        ELContext el, @Nullable Object base) {
      return null;
    }

    @Override
    public boolean isReadOnly(ELContext el, @Nullable Object base, @Nullable Object property) {
      return true;
    }

    @Override
    public void setValue(
        ELContext el, @Nullable Object base, @Nullable Object property, @Nullable Object value) {
      // Nothing of ours is ever set from a model: the property stays unresolved and JUEL refuses.
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext el, @Nullable Object base) {
      return Object.class;
    }

    @Override
    public Class<?> getType(ELContext el, @Nullable Object base, @Nullable Object property) {
      return Object.class;
    }
  }
}
