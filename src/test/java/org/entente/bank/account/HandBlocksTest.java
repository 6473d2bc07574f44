package org.entente.bank.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.entente.bank.AccountBlock;
import org.entente.bank.AccountBlocks;
import org.entente.bank.BlockKind;
import org.entente.bank.PayingAccounts;
import org.entente.shared.Actor;
import org.entente.shared.Refusal;
import org.entente.testing.EntenteTest;
import org.entente.testing.ProcessDriver;
import org.entente.testing.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A person blocks an account, another lets it pay again; other reasons stand beside it. */
@EntenteTest
class HandBlocksTest {

  private static final String ACCOUNT = "twofold";

  @Autowired private HandBlocks hand;
  @Autowired private AccountBlocks blocks;
  @Autowired private PayingAccounts accounts;
  @Autowired private ProcessDriver driver;
  @Autowired private SignedInAs as;
  @Autowired private MockMvc mvc;

  @Test
  void isLiftedByAnotherPerson() throws Exception {
    send("finance-officer", "block", "Not my office").andExpect(status().isForbidden());
    send("finance-controller", "block", "no").andExpect(status().isUnprocessableContent());
    send("finance-controller", "block", "The token was lost").andExpect(status().isFound());
    send("finance-director", "block", "Once more").andExpect(status().isConflict());
    assertThat(accounts.blocked(ACCOUNT)).isTrue();
    mvc.perform(get("/bank/accounts/" + ACCOUNT).with(as.person("finance-controller")))
        .andExpect(content().string(containsString("The token was lost")))
        .andExpect(content().string(containsString("another person lets payments leave again")));
    send("finance-controller", "unblock", "Found it again").andExpect(status().isForbidden());
    Actor standIn =
        driver
            .person("finance-director")
            .actor()
            .onBehalfOf(driver.person("finance-controller").id(), "finance-controller");
    assertThatThrownBy(() -> hand.lift(ACCOUNT, "For somebody else", standIn))
        .isInstanceOf(Refusal.class);
    blocks.block(
        ACCOUNT, BlockKind.ANSWER, "bank.difference.OTHER_CONTENT", List.of("X"), Actor.SYSTEM);
    send("finance-director", "unblock", "A new token came").andExpect(status().isFound());
    assertThat(blocks.allStanding(ACCOUNT))
        .extracting(AccountBlock::kind)
        .containsExactly(BlockKind.ANSWER);
    blocks.lift(ACCOUNT, "The test is over", Actor.SYSTEM);
    assertThat(accounts.blocked(ACCOUNT)).isFalse();
  }

  private ResultActions send(String person, String step, String reason) throws Exception {
    return mvc.perform(
        post("/bank/accounts/" + ACCOUNT + "/" + step)
            .param("reason", reason)
            .with(as.person(person))
            .with(csrf()));
  }
}
