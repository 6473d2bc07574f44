package org.entente.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process model promises, so that one name finds everything about a step. */
class ModelContractTest {

  private static final String RETRIES = "PT10S,PT1M,PT10M,PT1H";

  /**
   * Steps that stay in the transaction of the person or job that leads to them: they change our own
   * tables only, and little of them. Everything else starts with a job of its own.
   */
  private static final Set<String> CHEAP =
      Set.of(
          "computeAward",
          "reserveBudget",
          "decideAwardLevel",
          "releaseBudget",
          "admitApplication",
          "askApplicant",
          "recordInformationLapse",
          "refuseApplication",
          "closeAppeal",
          "closeWithdrawn",
          "closeCancelled",
          "checkProposal",
          "joinExistingCase",
          "recordWithdrawal",
          "refuseProposal",
          "closeRefused",
          "closeExpired",
          "decideAgreementRoute",
          "bringIntoForce",
          "createObligations",
          "supersedeDraft",
          "freezeVersion",
          "openReview",
          "consolidateReview",
          "decideSignatureAuthority",
          "openSigningRound",
          "voidSigningRound",
          "remindUnitHead",
          "escalateEndorsement",
          "remindDrafter",
          "remindReviewers",
          "escalateReview",
          "fillSeat",
          "expireReview",
          "remindReviewer",
          "warnReviewer",
          "settleReview",
          "remindSignatory",
          "escalateSignature",
          "bookEnvelopeChange",
          "escalateEnvelopeChange",
          "makeDetailsPayable",
          "announceCall",
          "openCall",
          "closeCall",
          "applyCallChange",
          "sendPaymentReceipt",
          "escalatePayment",
          "closeDisbursement",
          "remindReport",
          "settleReport",
          "weighRecovery",
          "remindDebtor",
          "closeRecovery");

  /** A called process is about the same case, or about one that a fact names. */
  private static final String SHARED_OR_NAMED =
      "#\\{(execution\\.processBusinessKey|\\w+Facts\\.\\w+\\(execution\\))}";

  static List<ProcessModel> processes() {
    return ProcessModel.all();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void isWellFormedAndNamedLikeItsFile(ProcessModel model) {
    Bpmn.validateModel(model.model());
    assertThat(model.process().getId()).isEqualTo(model.file().name());
    assertThat(model.process().isExecutable()).isTrue();
    assertThat(model.process().getName()).isNotBlank();
    assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(model.process().getCamundaVersionTag()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyStepHasAName(ProcessModel model) {
    assertThat(model.steps())
        .allSatisfy(step -> assertThat(step.getName()).as(step.getId()).isNotBlank());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void whatPeopleDecideIsDocumented(ProcessModel model) {
    Stream<BaseElement> decided =
        Stream.of(UserTask.class, Gateway.class, BusinessRuleTask.class, CallActivity.class)
            .flatMap(type -> model.all(type).stream());
    assertThat(decided)
        .allSatisfy(step -> assertThat(step.getDocumentations()).as(step.getId()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("processes")
  void codeStandsInBeansNamedLikeTheStep(ProcessModel model) {
    assertThat(model.all(ScriptTask.class)).isEmpty();
    assertThat(model.all(SendTask.class)).isEmpty();
    assertThat(model.automatic())
        .allSatisfy(
            task ->
                assertThat(delegateExpression(task))
                    .as(task.getId())
                    .isEqualTo("${" + ProcessModel.beanName(task) + "}"));
  }

  private static String delegateExpression(Task task) {
    return task instanceof ServiceTask service
        ? service.getCamundaDelegateExpression()
        : ((BusinessRuleTask) task).getCamundaDelegateExpression();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void slowAndOutsideWorkStartsWithAJob(ProcessModel model) {
    assertThat(model.automatic())
        .allSatisfy(
            task ->
                assertThat(task.isCamundaAsyncBefore())
                    .as(task.getId())
                    .isNotEqualTo(CHEAP.contains(ProcessModel.beanName(task))));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void jobsAreRetriedEverLonger(ProcessModel model) {
    Stream<FlowNode> timers =
        model.all(TimerEventDefinition.class).stream()
            .map(timer -> (FlowNode) timer.getParentElement());
    Stream<FlowNode> jobs =
        model.all(FlowNode.class).stream().filter(FlowNode::isCamundaAsyncBefore);
    assertThat(Stream.concat(timers, jobs))
        .allSatisfy(step -> assertThat(retries(step)).as(step.getId()).isEqualTo(RETRIES));
  }

  private static String retries(FlowNode step) {
    return step.getExtensionElements() == null
        ? ""
        : step.getExtensionElements()
            .getElementsQuery()
            .filterByType(CamundaFailedJobRetryTimeCycle.class)
            .singleResult()
            .getTextContent();
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyUserTaskHasItsFormAndADueDate(ProcessModel model) {
    assertThat(model.all(UserTask.class))
        .allSatisfy(
            task -> {
              assertThat(task.getCamundaFormRef()).isEqualTo(task.getId());
              assertThat(task.getCamundaFormRefBinding()).isEqualTo("deployment");
              assertThat(task.getCamundaDueDate()).as(task.getId()).isNotBlank();
              assertThat(form(model, task)).exists();
            });
  }

  private static Path form(ProcessModel model, UserTask task) {
    return Path.of("forms", model.file().module(), task.getId() + ".form");
  }

  @ParameterizedTest
  @MethodSource("processes")
  void calledProcessesExistAndKnowTheirCase(ProcessModel model) {
    List<String> known = ModelFile.processes().stream().map(ModelFile::name).toList();
    assertThat(model.all(CallActivity.class))
        .allSatisfy(
            call -> {
              assertThat(known).contains(call.getCalledElement());
              assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
              assertThat(call.getExtensionElements().getDomElement().getChildElements())
                  .anySatisfy(
                      in -> assertThat(in.getAttribute("businessKey")).matches(SHARED_OR_NAMED));
            });
  }

  @ParameterizedTest
  @MethodSource("processes")
  void messagesAndErrorsCarryTheirModule(ProcessModel model) {
    Stream<String> messages = model.all(Message.class).stream().map(Message::getName);
    Stream<String> errors =
        model.all(org.camunda.bpm.model.bpmn.instance.Error.class).stream()
            .map(org.camunda.bpm.model.bpmn.instance.Error::getErrorCode);
    assertThat(Stream.concat(messages, errors))
        .allMatch(code -> code.matches(model.file().module() + "\\.[a-z][A-Za-z]+"));
  }

  @ParameterizedTest
  @MethodSource("processes")
  void everyStepIsDrawn(ProcessModel model) {
    assertThat(model.all(FlowElement.class))
        .allSatisfy(step -> assertThat(step.getDiagramElement()).as(step.getId()).isNotNull());
  }

  /** The list of cheap steps names nothing that no model has any more. */
  @ParameterizedTest
  @MethodSource("cheapList")
  void cheapStepsExist(String step) {
    Set<String> beans = new TreeSet<>();
    processes()
        .forEach(model -> model.automatic().forEach(t -> beans.add(ProcessModel.beanName(t))));
    assertThat(beans).contains(step);
  }

  static Set<String> cheapList() {
    return CHEAP;
  }
}
