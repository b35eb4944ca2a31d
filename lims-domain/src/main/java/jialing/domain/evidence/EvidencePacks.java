package jialing.domain.evidence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jialing.domain.evidence.persistence.PackedReports;
import jialing.domain.evidence.rules.PackIsBounded;
import jialing.domain.evidence.rules.PeriodRuns;
import jialing.domain.ledger.TransparencyLog;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** Says what a pack of evidence is to hold; {@link WritePack} writes it. Only reports with a signed file can be proven. */
@View
public class EvidencePacks {

    private static final Capacity[] PACKS = {
        Capacity.QUALITY_OFFICER, Capacity.AUDITOR, Capacity.SIGNATORY, Capacity.REVIEWER, Capacity.VISITING_INSPECTOR
    };

    private static final int USUAL_DAYS = 31;

    @Inject
    PackedReports reports;

    @Inject
    Organisations organisations;

    @Inject
    TransparencyLog log;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @throws Refusal when there is no such report, or it is not sealed yet */
    public EvidencePack ofReport(String number) {
        current.mustBe(PACKS);
        PackedReports.Found found =
                reports.byNumber(number).orElseThrow(() -> Refusal.notFound("Evidence", "已签发的报告", number));
        return pack(organisations.byCode(found.organisation()), null, null, List.of(found.report()));
    }

    /**
     * Everything that a laboratory issued from one day to another.
     *
     * @param from null for a month before the last day
     * @param until null for today
     * @throws Refusal when nothing was issued, or too much for one pack
     */
    public EvidencePack ofLaboratory(String code, LocalDate from, LocalDate until) {
        Actor actor = current.mustBe(PACKS);
        Organisation laboratory = organisations.byCode(code);
        if (!actor.sees(code)) {
            throw Refusal.notFound("Evidence", "报告", code);
        }
        LocalDate last = until == null ? clock.today() : until;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        new PeriodRuns().require(new PeriodRuns.Days(first, last));
        new PackIsBounded().require(reports.sizeOf(code, first, last));
        List<PackedReport> issued = reports.issued(code, first, last);
        if (issued.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND,
                    "ReportsIssued",
                    null,
                    Text.of("此期间没有签发报告", "No report was issued in this period"),
                    "from");
        }
        return pack(laboratory, first, last, issued);
    }

    private EvidencePack pack(Organisation laboratory, LocalDate from, LocalDate until, List<PackedReport> issued) {
        return new EvidencePack(
                laboratory.code(),
                Text.of(laboratory.nameZh(), laboratory.nameEn()),
                from,
                until,
                clock.now(),
                current.get().name(),
                log.verifierKey(),
                issued);
    }
}
