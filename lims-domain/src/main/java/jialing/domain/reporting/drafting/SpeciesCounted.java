package jialing.domain.reporting.drafting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.analysis.SampledCommunity;
import jialing.domain.biology.Community;
import jialing.domain.biology.Taxa;
import jialing.domain.biology.Taxon;
import jialing.domain.reporting.ReportContent.SpeciesFound;
import jialing.domain.reporting.ReportContent.SpeciesList;
import jialing.domain.sampling.Sample;

/** The lists of species as a report prints them. */
final class SpeciesCounted {

    private static final int PERCENT = 2;
    private static final int PLACES = 1;
    private static final Comparator<Map.Entry<String, BigDecimal>> MOST_FREQUENT_FIRST =
            Map.Entry.<String, BigDecimal>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    private final OrderRecord record;

    SpeciesCounted(OrderRecord record) {
        this.record = record;
    }

    /** Null where nothing of the kind was counted, so that other reports say nothing of it. */
    List<SpeciesList> lists() {
        List<SpeciesList> lists = record.reported().stream()
                .flatMap(sample -> record.communities().stream()
                        .filter(each -> each.sampleId().equals(sample.id()))
                        .map(each -> list(sample, each)))
                .toList();
        return lists.isEmpty() ? null : lists;
    }

    private SpeciesList list(Sample sample, SampledCommunity counted) {
        Community community = counted.community();
        return new SpeciesList(
                sample.code().text(),
                record.siteOf(sample).code(),
                record.siteOf(sample).nameZh(),
                counted.method(),
                community.abundances().entrySet().stream()
                        .filter(each -> each.getValue().signum() > 0)
                        .sorted(MOST_FREQUENT_FIRST)
                        .map(each -> found(each.getKey(), each.getValue(), community.total()))
                        .toList());
    }

    private static SpeciesFound found(String latin, BigDecimal number, BigDecimal total) {
        Optional<Taxon> known = Taxa.named(latin);
        BigDecimal share = number.movePointRight(PERCENT).divide(total, MathContext.DECIMAL128);
        return new SpeciesFound(
                latin,
                known.map(Taxon::chinese).orElse(null),
                known.map(Taxon::group).orElse(null),
                known.flatMap(Taxon::scoredFamily).orElse(null),
                number.toPlainString(),
                share.setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString());
    }
}
