package org.entente.bank.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.entente.bank.BankReaders;
import org.entente.bank.PartsInPayments;
import org.entente.bank.PaymentPart;
import org.entente.people.People;
import org.entente.people.Person;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Who must not decide on a block: whoever brought what differs, or made or gets a payment that it
 * is about. Who checked or released one does not either as long as somebody else could.
 */
@Component
public class BlockBars {

  private final BlockCauses causes;
  private final PartsInPayments parts;
  private final People people;

  BlockBars(BlockCauses causes, PartsInPayments parts, People people) {
    this.causes = causes;
    this.parts = parts;
    this.people = people;
  }

  /** Empty for who may lift it. */
  public Optional<Refusal> against(String account, Actor actor) {
    List<UUID> bringers = causes.bringers(account);
    if (bringers.stream().anyMatch(actor::involves)) {
      return Optional.of(Refusal.forbidden("bank.block.uploaded"));
    }
    List<UUID> orders = causes.orders(account);
    Set<PaymentPart> had = parts.of(orders, actor);
    if (had.contains(PaymentPart.MADE) || had.contains(PaymentPart.BENEFICIARY)) {
      return Optional.of(Refusal.forbidden("bank.block.own"));
    }
    return had.contains(PaymentPart.APPROVED) && anotherCould(orders, bringers)
        ? Optional.of(Refusal.forbidden("bank.block.approved"))
        : Optional.empty();
  }

  /** Somebody with the right who has no part in any of it. */
  private boolean anotherCould(List<UUID> orders, List<UUID> bringers) {
    return BankReaders.DECIDING.stream()
        .flatMap(role -> people.inGroup(role.key()).stream())
        .filter(each -> !bringers.contains(each.id()))
        .map(Person::actor)
        .anyMatch(each -> parts.of(orders, each).isEmpty());
  }
}
