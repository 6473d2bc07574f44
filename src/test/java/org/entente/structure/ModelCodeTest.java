package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.entente.workflow.Facts;
import org.entente.workflow.UserTaskHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step of a model is carried out by the class named like it, in the model's own module. */
class ModelCodeTest {

  private static final Pattern FACT =
      Pattern.compile("[$#]\\{(\\w+Facts)\\.(\\w+)\\(execution\\)}");

  static List<ProcessModel> processes() {
    return ProcessModel.all();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyAutomaticStepHasItsDelegate(ProcessModel model) {
    assertThat(model.automatic())
        .allSatisfy(task -> assertKind(JavaDelegate.class, model, ProcessModel.beanName(task)));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyUserTaskHasItsHandler(ProcessModel model) {
    assertThat(model.all(UserTask.class))
        .allSatisfy(task -> assertKind(UserTaskHandler.class, model, task.getId()));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyFactThatAModelAsksForIsAnswered(ProcessModel model) {
    assertThat(FACT.matcher(model.file().text()).results())
        .allSatisfy(
            fact -> {
              assertKind(Facts.class, model, fact.group(1));
              assertThat(methods(ProcessModel.className(model.file().module(), fact.group(1))))
                  .contains(fact.group(2));
            });
  }

  /** A delegate or handler that no model names would be forgotten code. */
  @Test
  void noDelegateOrHandlerIsLeftOver() {
    Set<String> named = new TreeSet<>();
    processes().forEach(model -> addNames(named, model));
    JavaClasses ours =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");
    assertThat(ours)
        .filteredOn(ModelCodeTest::carriesOutAStep)
        .extracting(JavaClass::getName)
        .isSubsetOf(named);
  }

  private static boolean carriesOutAStep(JavaClass type) {
    return !type.isInterface()
        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
        && (type.isAssignableTo(JavaDelegate.class) || type.isAssignableTo(UserTaskHandler.class));
  }

  private static void addNames(Set<String> named, ProcessModel model) {
    String module = model.file().module();
    model
        .automatic()
        .forEach(task -> named.add(ProcessModel.className(module, ProcessModel.beanName(task))));
    model
        .all(UserTask.class)
        .forEach(task -> named.add(ProcessModel.className(module, task.getId())));
  }

  private static void assertKind(Class<?> kind, ProcessModel model, String beanName)
      throws ClassNotFoundException {
    Class<?> code = load(ProcessModel.className(model.file().module(), beanName));
    assertThat(kind).as(code.getName()).isAssignableFrom(code);
  }

  private static List<String> methods(String className) throws ClassNotFoundException {
    return Arrays.stream(load(className).getDeclaredMethods()).map(Method::getName).toList();
  }

  private static Class<?> load(String className) throws ClassNotFoundException {
    return Class.forName(className, false, ModelCodeTest.class.getClassLoader());
  }
}
