package org.entente.recovery;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param due how many days a beneficiary has to pay what is demanded
 */
@ConfigurationProperties("entente.recovery")
record RecoveryProperties(@DefaultValue("30") int due) {}
