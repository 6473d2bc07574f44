package org.entente.structure;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What module boundaries alone do not see (house rules of {@code CONTRIBUTING.md}). */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  /** Modules whose business is technical: their roots may touch what business modules must not. */
  private static final Set<String> TECHNICAL =
      Set.of("shared", "database", "workflow", "web", "api", "demo", "tasklist");

  private static final DescribedPredicate<JavaClass> BUSINESS_ROOT =
      describe(
          "stand in the root of a business module",
          type ->
              type.getPackageName().matches("org\\.entente\\.[a-z0-9]+")
                  && !TECHNICAL.contains(type.getPackageName().substring("org.entente.".length())));

  @ArchTest
  static final ArchRule ROOTS_KNOW_NO_TECHNIQUE =
      noClasses()
          .that(BUSINESS_ROOT)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.camunda.bpm..", "org.springframework.web.."));

  /** Stores beside their aggregate may write SQL; what other modules see may not. */
  @ArchTest
  static final ArchRule WHAT_MODULES_OFFER_KNOWS_NO_SQL =
      noClasses()
          .that(BUSINESS_ROOT)
          .and()
          .arePublic()
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.springframework.jdbc.core.simple.."));

  @ArchTest
  static final ArchRule NOTHING_USES_PROCESS =
      noClasses()
          .that()
          .resideOutsideOfPackage("..process..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.entente.*.process.."));

  @ArchTest
  static final ArchRule NOTHING_USES_WEB =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.*.web..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.entente.*.web.."));

  /** What programs see of a module is nobody's to build on. */
  @ArchTest
  static final ArchRule NOTHING_USES_WHAT_PROGRAMS_SEE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.entente.*.api..")
          .should()
          .dependOnClassesThat(resideInAPackage("org.entente.*.api.."));

  @ArchTest
  static final ArchRule ONLY_WORKFLOW_KNOWS_THE_ENGINE =
      noClasses()
          .that(
              resideInAPackage("org.entente..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.entente.workflow..",
                              "org.entente.tasklist..",
                              "org.entente.*.process.."))))
          .should()
          .dependOnClassesThat(resideInAPackage("org.camunda.bpm.."));

  @ArchTest
  static final ArchRule PROCESSES_KNOW_DELEGATES_ONLY =
      noClasses()
          .that()
          .resideInAPackage("org.entente.*.process..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.camunda.bpm..")
                  .and(
                      DescribedPredicate.not(
                          resideInAPackage("org.camunda.bpm.engine.delegate.."))));

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "ask the time without a clock",
                  (JavaAccess<?> access) ->
                      access.getTargetOwner().getPackageName().equals("java.time")
                          && access.getName().equals("now")
                          && access.getTarget().getFullName().endsWith("now()")))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Date.class);

  /**
   * Whoever holds a connection and waits for another stalls the pool; what has to outlive its
   * transaction is done {@code Afterwards}. Nobody is exempt.
   */
  @ArchTest
  static void nobodySetsATransactionAside(JavaClasses classes) {
    List<String> beside =
        classes.stream()
            .flatMap(type -> Stream.concat(Stream.of(type), type.getMethods().stream()))
            .filter(each -> each.isAnnotatedWith(Transactional.class))
            .filter(
                each ->
                    Set.of(Propagation.REQUIRES_NEW, Propagation.NOT_SUPPORTED)
                        .contains(each.getAnnotationOfType(Transactional.class).propagation()))
            .map(Object::toString)
            .toList();
    assertThat(beside).isEmpty();
  }

  @ArchTest
  static final ArchRule NOBODY_SETS_A_TRANSACTION_ASIDE_BY_HAND =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "choose how a transaction spreads",
                  (JavaAccess<?> access) ->
                      access.getName().matches("setPropagationBehavior(Name)?")));

  /** Beans are called by their simple names, whatever module they stand in. */
  @ArchTest
  static void everyBeanHasANameOfItsOwn(JavaClasses classes) {
    Map<String, List<String>> byName =
        classes.stream()
            .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation())
            .collect(
                Collectors.groupingBy(
                    type -> type.getName().substring(type.getPackageName().length()),
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(byName.values()).allSatisfy(sameName -> assertThat(sameName).hasSize(1));
  }

  @ArchTest
  static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS =
      noFields().should().beAnnotatedWith(Autowired.class);

  /** A command answers on the terminal, by one class; everything else writes to the log. */
  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.entente.commandline.Terminal")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      classes()
          .should()
          .haveSimpleNameNotEndingWith("Impl")
          .andShould()
          .haveSimpleNameNotEndingWith("Manager")
          .andShould()
          .haveSimpleNameNotEndingWith("Helper")
          .andShould()
          .haveSimpleNameNotEndingWith("Util")
          .andShould()
          .haveSimpleNameNotEndingWith("Utils");
}
