package jialing.reports.reporting;

/**
 * A taxon that was found in a sample. Names and numbers as they were determined; empty where there is none.
 *
 * @param name in Chinese
 * @param group 类群: 蜉蝣目
 * @param individuals counted
 * @param share percent of all that were counted in the sample
 */
public record SpeciesLine(
        String siteCode,
        String site,
        String sampleCode,
        String method,
        int number,
        String latin,
        String name,
        String group,
        String family,
        String individuals,
        String share) {}
