package jialing.domain.plausibility;

/** An analyte at a site, by their codes. */
public record SiteAnalyte(String site, String analyte) {}
