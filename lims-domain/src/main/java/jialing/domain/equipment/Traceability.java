package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.equipment.persistence.TraceabilityTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/**
 * 量值溯源: the chain of calibrations from an instrument up to the national standard (ISO/IEC 17025:2017 6.5.1; JJF 1001-2011 4.14). It is
 * unbroken when every link had a certificate in date on the day on which the next one below was calibrated with it.
 */
@View
public class Traceability {

    @Inject
    Instruments instruments;

    @Inject
    TraceabilityTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** How a link stands. */
    public enum Standing {
        /** It held, and leads on. */
        HOLDS("有效", "holds"),
        /** 国家计量基准: the chain ends here. */
        END("溯源终点", "end of the chain"),
        EXPIRED("证书已过期", "out of date"),
        NO_CERTIFICATE("没有证书", "no certificate"),
        /** Nothing is known of what is above it. */
        OPEN("上级标准未登记", "the standard above is not known");

        private final Text label;

        Standing(String zh, String en) {
            this.label = Text.of(zh, en);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * @param path ids from the instrument to this link
     * @param code of an instrument of the house; null outside it
     * @param usedOn the day for which it is judged
     */
    public record Link(
            List<String> path,
            String code,
            Text name,
            String accuracyClass,
            StandardLevel level,
            Text levelLabel,
            String certificate,
            String body,
            LocalDate calibratedOn,
            LocalDate validTo,
            LocalDate usedOn,
            Standing standing,
            Text standingLabel) {}

    /** @param unbroken whether every branch reaches a national standard without a gap */
    public record Chain(boolean unbroken, List<Link> links) {}

    public Chain of(String code) {
        Instrument instrument = instruments.seenBy(current.get(), code);
        return chain(table.chain(instrument.id(), clock.today()));
    }

    static Chain chain(List<TraceabilityRow> rows) {
        List<Link> links = rows.stream().map(row -> link(row, rows)).toList();
        boolean unbroken =
                links.stream().allMatch(link -> link.standing() == Standing.HOLDS || link.standing() == Standing.END);
        return new Chain(unbroken, links);
    }

    private static Link link(TraceabilityRow row, List<TraceabilityRow> all) {
        Standing standing = standing(row, all);
        return new Link(
                row.path(),
                row.code(),
                row.name(),
                row.accuracyClass(),
                row.level(),
                row.level() == null ? null : row.level().label(),
                row.certificate(),
                row.body(),
                row.calibratedOn(),
                row.validTo(),
                row.day(),
                standing,
                standing.label());
    }

    private static Standing standing(TraceabilityRow row, List<TraceabilityRow> all) {
        if (row.certificate() == null) {
            return Standing.NO_CERTIFICATE;
        }
        if (row.isExpired()) {
            return Standing.EXPIRED;
        }
        if (row.isTheEnd()) {
            return Standing.END;
        }
        return all.stream().anyMatch(row::leadsTo) ? Standing.HOLDS : Standing.OPEN;
    }
}
