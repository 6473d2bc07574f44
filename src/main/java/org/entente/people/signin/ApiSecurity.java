package org.entente.people.signin;

import org.entente.people.RequestAllowance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * The filter chain in front of the API: by the same rules as pages, but without sessions. A cookie
 * says nothing here, which is why no token against forged requests is needed either.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  @Bean
  @Order(1)
  SecurityFilterChain apiChain(
      HttpSecurity http,
      RouteAuthorization routes,
      ApiSenders senders,
      RequestAllowance allowance,
      ApiEntry entry) {
    return http.securityMatcher("/api/**")
        .authorizeHttpRequests(rules -> rules.anyRequest().access(routes))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .exceptionHandling(
            trouble -> trouble.authenticationEntryPoint(entry).accessDeniedHandler(entry))
        .headers(SecurityConfiguration::headers)
        .addFilterAfter(new FaultFilter(), HeaderWriterFilter.class)
        .addFilterAfter(new ApiGate(senders, allowance), FaultFilter.class)
        .addFilterAfter(new NoNul(), ApiGate.class)
        .build();
  }
}
