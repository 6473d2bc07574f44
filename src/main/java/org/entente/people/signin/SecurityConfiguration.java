package org.entente.people.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.entente.people.query.Standings;
import org.entente.people.session.SessionRows;
import org.entente.people.session.SessionStore;
import org.entente.people.session.StoredSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** The filter chain in front of everything but the API, and a small one for the management port. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
          + "base-uri 'none'";

  /** Argon2id with 19 MiB, two passes, one lane: the smallest setting OWASP names. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
  }

  @Bean
  SessionStore sessionStore(SessionRows rows, SignInProperties properties, Clock clock) {
    return new SessionStore(rows, clock, properties.sessionIdle());
  }

  /** Health and figures have a port of their own, which is not for people. */
  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain management(HttpSecurity http) {
    return http.securityMatcher(ManagementServer::asked)
        .authorizeHttpRequests(rules -> rules.anyRequest().permitAll())
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  SecurityFilterChain security(
      HttpSecurity http,
      RouteAuthorization routes,
      PasswordSignIn signIn,
      SignInOutcome outcome,
      Entry entry,
      Denied denied,
      SessionStore sessions,
      SessionCookies cookies,
      Standings standings,
      FactorDoor door,
      SignInProperties properties,
      Clock clock) {
    return http.authorizeHttpRequests(
            rules ->
                rules
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(StaticFiles::asked)
                    .permitAll()
                    .anyRequest()
                    .access(routes))
        // Without a parent: that would ask the same provider a second time after each failure.
        .authenticationManager(new ProviderManager(signIn))
        .formLogin(form -> form(form, outcome))
        .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .exceptionHandling(
            trouble -> trouble.authenticationEntryPoint(entry).accessDeniedHandler(denied))
        .csrf(csrf -> csrf.csrfTokenRepository(new SessionToken()))
        // Who is signed in stands in the session as a SessionOwner, and nowhere else.
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .headers(SecurityConfiguration::headers)
        .addFilterAfter(new FaultFilter(), HeaderWriterFilter.class)
        // Inside the FaultFilter, as reading and writing sessions may fail like everything else.
        .addFilterAfter(stored(sessions, cookies), FaultFilter.class)
        .addFilterAfter(
            new SessionGuard(standings, door, clock, properties.sessionLimit()),
            SessionRepositoryFilter.class)
        .addFilterAfter(new NoNul(), SessionGuard.class)
        .build();
  }

  private static SessionRepositoryFilter<StoredSession> stored(
      SessionStore sessions, SessionCookies cookies) {
    SessionRepositoryFilter<StoredSession> filter = new SessionRepositoryFilter<>(sessions);
    filter.setHttpSessionIdResolver(cookies);
    return filter;
  }

  private static void form(FormLoginConfigurer<HttpSecurity> form, SignInOutcome outcome) {
    form.loginPage("/sign-in")
        .loginProcessingUrl("/sign-in")
        .usernameParameter("name")
        .passwordParameter("password")
        .successHandler(outcome)
        .failureHandler(outcome);
  }

  static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            hsts -> hsts.includeSubDomains(true).maxAgeInSeconds(31_536_000))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"));
  }
}
