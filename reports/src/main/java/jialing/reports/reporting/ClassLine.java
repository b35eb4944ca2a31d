package jialing.reports.reporting;

/**
 * The class that a site reached by its worst indicator (single-factor rule), beside the class that it must keep.
 *
 * @param deciding the analytes that decide, with their values; empty for class Ⅰ
 * @param meets null where no class could be told, or none is required: then nothing is said
 */
public record ClassLine(
        String siteCode,
        String site,
        String waterBody,
        String required,
        String reached,
        String deciding,
        Boolean meets) {}
