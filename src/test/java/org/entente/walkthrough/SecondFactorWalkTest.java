package org.entente.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.entente.people.Accounts;
import org.entente.people.NewPerson;
import org.entente.people.Role;
import org.entente.people.RoleAssignment;
import org.entente.shared.Language;
import org.entente.testing.BrowserRun;
import org.entente.testing.EntenteTest;
import org.entente.testing.Phone;
import org.entente.testing.Site;
import org.entente.testing.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Somebody whose role needs it sets up a phone at sign-in, comes back, and loses it. */
@EntenteTest
class SecondFactorWalkTest extends BrowserRun {

  private static final String PASSWORD = "four plain words do";

  @Autowired private Accounts accounts;
  @Autowired private PasswordEncoder encoder;
  @Autowired private Clock clock;

  @ParameterizedTest
  @EnumSource(names = {"FR", "AR"})
  void setsUpComesBackAndTakesARecoveryCode(Language language) {
    String name = "walk-" + UUID.randomUUID();
    UUID person = newcomer(name, language);
    try (Site site = site(language)) {
      Visitor visitor = site.stranger();
      Phone phone = setUp(visitor, name);
      String recovery = visitor.page().locator(".codes code").first().innerText();
      visitor.press("main .btn--primary");
      visitor.page().context().clearCookies();
      comeBack(visitor, name, phone);
      askAgain(visitor, change(visitor, recovery));
    } finally {
      accounts.disable(person);
    }
  }

  private Phone setUp(Visitor visitor, String name) {
    signIn(visitor, name);
    visitor.inspect("factor-before-set-up").send().inspect("factor-set-up");
    Page page = visitor.page();
    assertThat(page.locator("svg.qr path").count()).isEqualTo(1);
    Phone phone = new Phone(page.locator("#f-secret").inputValue());
    page.fill("#f-code", "000000");
    page.press("#f-code", "Enter");
    page.locator("main .error").waitFor();
    visitor.inspect("factor-set-up-wrong");
    visitor.fill("code", phone.next(clock.instant())).send();
    visitor.inspect("factor-recovery-codes");
    assertThat(page.locator(".codes code").count()).isEqualTo(10);
    return phone;
  }

  private void comeBack(Visitor visitor, String name, Phone phone) {
    signIn(visitor, name);
    visitor.inspect("factor-code");
    visitor.page().fill("#f-code", phone.next(clock.instant()));
    visitor.page().press("#f-code", "Enter");
    visitor.page().locator(".topbar .me").waitFor();
  }

  /**
   * @return one of the new recovery codes
   */
  private static String change(Visitor visitor, String recovery) {
    visitor.open("/account/factor", "factor-of-mine");
    visitor.fill("password", PASSWORD).fill("code", recovery).press("button[value=CODES]");
    visitor.inspect("factor-new-recovery-codes");
    assertThat(visitor.page().locator(".codes code").allInnerTexts()).doesNotContain(recovery);
    return visitor.page().locator(".codes code").first().innerText();
  }

  private static void askAgain(Visitor visitor, String recovery) {
    visitor.open("/account/factor", "factor-of-mine");
    visitor.fill("password", PASSWORD).fill("code", recovery).press("button[value=SET_UP]");
    visitor.inspect("factor-replacing");
  }

  private static void signIn(Visitor visitor, String name) {
    visitor.page().navigate("/sign-in");
    visitor.page().fill("#name", name);
    visitor.page().fill("#password", PASSWORD);
    visitor.page().press("#password", "Enter");
    visitor
        .page()
        .locator("#name")
        .waitFor(
            new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
  }

  private UUID newcomer(String name, Language language) {
    return accounts.create(
        new NewPerson(
            name,
            "Somebody who walks",
            language,
            String.valueOf(encoder.encode(PASSWORD)),
            Set.of(new RoleAssignment(Role.DATA_PROTECTION, "genie-chimique"))));
  }
}
