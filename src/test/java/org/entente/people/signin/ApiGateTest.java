package org.entente.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import org.entente.people.Person;
import org.entente.people.RequestAllowance;
import org.entente.people.TokenText;
import org.entente.people.query.Standings;
import org.entente.people.query.TokenReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** An address that sends wrong tokens without end costs the database nothing any more. */
class ApiGateTest {

  private static final int ALLOWED = 3;

  private final TokenReader tokens = mock(TokenReader.class);
  private final RequestAllowance few = new Few();

  @SuppressWarnings("unchecked")
  private final ApiGate gate =
      new ApiGate(
          new ApiSenders(
              new TokenSignIn(tokens, mock(Standings.class)), mock(ObjectProvider.class)),
          few);

  @Test
  void looksNoTokenUpForAnAddressThatSentTooManyWrongOnes() throws Exception {
    when(tokens.holding(anyString())).thenReturn(Optional.empty());
    for (int i = 0; i < ALLOWED; i++) {
      assertThat(status()).isEqualTo(401);
    }
    for (int i = 0; i < 10; i++) {
      assertThat(status()).isEqualTo(429);
    }
    verify(tokens, times(ALLOWED)).holding(any());
  }

  private int status() throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/me");
    request.addHeader("Authorization", "Bearer " + TokenText.PREFIX + "wrong");
    MockHttpServletResponse response = new MockHttpServletResponse();
    gate.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  private static final class Few implements RequestAllowance {

    private int left = ALLOWED;

    @Override
    public Optional<Duration> wait(@Nullable Person person, String address) {
      return left-- > 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(9));
    }

    @Override
    public Optional<Duration> exhausted(String address) {
      return left > 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(9));
    }
  }
}
