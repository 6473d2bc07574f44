package org.entente.disbursement.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.award.Awards;
import org.entente.bank.PayingAccount;
import org.entente.bank.PayingAccounts;
import org.entente.disbursement.Arrivals;
import org.entente.disbursement.Conditions;
import org.entente.disbursement.Disbursement;
import org.entente.disbursement.DisbursementState;
import org.entente.disbursement.PaymentOrder;
import org.entente.disbursement.PaymentOrders;
import org.entente.disbursement.Reversals;
import org.entente.disbursement.Stops;
import org.entente.disbursement.TakeBacks;
import org.entente.disbursement.query.PaymentEntries;
import org.entente.disbursement.query.PaymentStanding;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.people.Role;
import org.entente.workflow.OpenTask;
import org.entente.workflow.OpenTasks;
import org.springframework.stereotype.Component;

/** Puts one instalment's page together. */
@Component
class DisbursementViews {

  private final Awards awards;
  private final PaymentOrders orders;
  private final Conditions conditions;
  private final Arrivals arrivals;
  private final Reversals reversals;
  private final PayingAccounts accounts;
  private final PaymentEntries entries;
  private final Stops stops;
  private final TakeBacks takeBacks;
  private final OpenTasks tasks;
  private final People people;
  private final Clock clock;

  DisbursementViews(
      Awards awards,
      PaymentOrders orders,
      Conditions conditions,
      Arrivals arrivals,
      Reversals reversals,
      PayingAccounts accounts,
      PaymentEntries entries,
      Stops stops,
      TakeBacks takeBacks,
      OpenTasks tasks,
      People people,
      Clock clock) {
    this.awards = awards;
    this.orders = orders;
    this.conditions = conditions;
    this.arrivals = arrivals;
    this.reversals = reversals;
    this.accounts = accounts;
    this.entries = entries;
    this.stops = stops;
    this.takeBacks = takeBacks;
    this.tasks = tasks;
    this.people = people;
    this.clock = clock;
  }

  DisbursementView of(Disbursement disbursement, Person reader) {
    List<PaymentOrder> all = orders.of(disbursement.id());
    PaymentStanding standing = Standings.of(disbursement, all);
    boolean undecided = disbursement.state() == DisbursementState.UNDECIDED;
    return new DisbursementView(
        disbursement,
        awards.get(disbursement.award()),
        StandingBadge.of(standing),
        "disbursement.next." + standing,
        late(disbursement),
        conditions.of(disbursement.id()),
        arrivals.of(disbursement.award()).orElse(null),
        views(all, reader),
        undecided ? reversals.latest(disbursement.id()).orElse(null) : null,
        entries.of(disbursement.id(), all.stream().map(PaymentOrder::id).toList()),
        tasks.of(disbursement.ref()).stream().map(task -> wait(task, reader)).toList(),
        stops.open(disbursement.id()).orElse(null),
        open(disbursement, all) && has(reader, DisbursementRoutes.ASKING),
        has(reader, DisbursementRoutes.ANSWERING));
  }

  /** Nothing of it is with the bank or at an end. */
  private boolean open(Disbursement disbursement, List<PaymentOrder> all) {
    return (disbursement.state() == DisbursementState.WAITING
            || disbursement.state() == DisbursementState.DUE)
        && all.stream().allMatch(order -> order.open() || !order.living())
        && stops.open(disbursement.id()).isEmpty();
  }

  private boolean has(Person reader, Set<Role> roles) {
    Set<String> groups = people.groupsOf(reader.id());
    return roles.stream().map(Role::key).anyMatch(groups::contains);
  }

  private boolean late(Disbursement disbursement) {
    Instant payBy = disbursement.payBy();
    return disbursement.state() == DisbursementState.DUE
        && payBy != null
        && payBy.isBefore(clock.instant());
  }

  private List<OrderView> views(List<PaymentOrder> all, Person reader) {
    Map<UUID, PaymentOrder> byId =
        all.stream().collect(Collectors.toMap(PaymentOrder::id, Function.identity()));
    List<OrderView> views = new ArrayList<>();
    for (PaymentOrder order : all) {
      PaymentOrder previous = order.previous() == null ? null : byId.get(order.previous());
      views.add(
          new OrderView(
              order,
              StandingBadge.of(Standings.of(order)),
              accounts.find(order.account()).map(PayingAccount::name).orElse(order.account()),
              previous == null ? null : previous.reference(),
              orders.steps(order.id()),
              has(reader, DisbursementRoutes.TAKING_BACK)
                  && takeBacks.possible(order, reader.actor())));
    }
    Collections.reverse(views);
    return views;
  }

  private PaymentWait wait(OpenTask task, Person reader) {
    Set<String> groups = people.groupsOf(reader.id());
    boolean yours =
        reader.id().equals(task.assignee())
            || (task.assignee() == null && !Collections.disjoint(groups, task.candidateGroups()));
    return new PaymentWait(
        "task." + task.key(),
        List.copyOf(task.candidateGroups()),
        yours ? "/tasks/" + task.id() : null);
  }
}
