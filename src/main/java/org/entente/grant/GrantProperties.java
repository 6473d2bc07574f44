package org.entente.grant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param told how many subscribers one step writes to, in one transaction
 */
@ConfigurationProperties("entente.grant")
record GrantProperties(@DefaultValue("200") int told) {}
