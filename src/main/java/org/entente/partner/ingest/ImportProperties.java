package org.entente.partner.ingest;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Imports of partner lists.
 *
 * @param worker false where this node leaves imports to others
 * @param pause between two looks for work
 * @param fileLimit of one file
 */
@ConfigurationProperties("entente.partner-import")
public record ImportProperties(
    @DefaultValue("true") boolean worker,
    @DefaultValue("2s") Duration pause,
    @DefaultValue("1GB") DataSize fileLimit) {}
