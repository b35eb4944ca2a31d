package jialing.domain.sampling;

import java.math.BigDecimal;

/** Where a sample is taken, as a list shows it. */
public record SampleSite(String code, String nameZh, String waterBody, BigDecimal lon, BigDecimal lat) {}
