package org.entente.people.signin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sessions and first sign-in.
 *
 * @param secureCookies true: cookies only over https, named {@code __Host-…}; null: as the profile
 *     says, false only in the demo
 * @param sessionIdle a session without a request for so long is over
 * @param sessionLimit so is one that is this old, however busy
 * @param adminPassword of the person {@code admin} made at the first start, where nobody is known
 */
@ConfigurationProperties("entente")
record SignInProperties(
    @Nullable Boolean secureCookies,
    @DefaultValue("30m") Duration sessionIdle,
    @DefaultValue("12h") Duration sessionLimit,
    @Nullable String adminPassword) {}
