package org.entente.iso20022.initiation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How files are looked at before they are given out.
 *
 * @param schemas folder with {@code pain.001.001.09.xsd}, which may not be passed on with Entente;
 *     null for our own checks only
 */
@ConfigurationProperties("entente.iso20022")
record PaymentFileProperties(@Nullable Path schemas) {}
